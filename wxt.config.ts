import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { generatedFiles, nameIndexPlugin, pageScriptEntry, useBareApi } from './lib/cli/wxt-pack.ts';

const NO_NETWORK = fileURLToPath(new URL('lib/cli/no-network.ts', import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  webExt: { disabled: true },
  vite: () => ({
    plugins: [preact(), nameIndexPlugin()],
    resolve: { alias: { 'node-fetch': NO_NETWORK, 'sync-fetch': NO_NETWORK } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    // Only the extension's own files, so nothing that is read here can be sent anywhere.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    optional_host_permissions: ['*://*/*'],
    commands: {
      'toggle-site': { description: '__MSG_cmd_toggle_site__', suggested_key: { default: 'Alt+Shift+L' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'layoff-lens@layoff-lens.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
  hooks: {
    'vite:build:extendConfig': useBareApi,
    'build:publicAssets': (_wxt, files) => {
      files.push(...generatedFiles());
    },
    // Registered here and not as a content-script entry point: the wrapper of
    // those tells every page the extension's id and can be ended by the page.
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.command === 'serve') return;
      const { hostPermissions, contentScript } = pageScriptEntry();
      manifest.host_permissions = [...(manifest.host_permissions ?? []), ...hostPermissions];
      manifest.content_scripts = [...(manifest.content_scripts ?? []), contentScript];
    },
  },
});
