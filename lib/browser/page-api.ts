import type { Browser } from 'webextension-polyfill';

/**
 * The browser's API for the page script, which the build puts in the place of
 * `wxt/browser` there. All that a page script calls gives promises in every
 * browser we support, so it need not carry the polyfill into every page.
 *
 * Only an own property counts: in Chromium before 148 there is no `browser`, and
 * the name would find an element of the page with that id.
 */
const world = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

export const browser: Browser =
  Object.hasOwn(world, 'browser') && world.browser ? world.browser : world.chrome;
