import { describe, expect, it } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../wxt.config.ts';

/** The manifest as the configuration writes it, before the build adds entry points and sites. */
function manifestFor(browser: string): UserManifest {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest depends on the browser.');
  const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  return manifest(env) as UserManifest;
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  it('asks for these rights and no others; a new one needs its reason in PRIVACY.md', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('shows nothing of the package to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets the extension’s pages load its own files only', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).toMatch(/^default-src 'self';/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });
});

it('tells Firefox that nothing is collected', () => {
  expect(manifestFor('firefox').browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
  expect(manifestFor('firefox').minimum_chrome_version).toBeUndefined();
});
