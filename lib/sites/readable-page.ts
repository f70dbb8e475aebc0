/** Hosts on which browsers let no extension run. */
const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'addons.opera.com',
  'accounts-static.cdn.mozilla.net',
]);

/** Why no extension can read a page, or null where one can. */
export type Unreadable = 'browser-page' | 'store' | 'document';

export function whyUnreadable(url: URL): Unreadable | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return /\.pdf$/i.test(url.pathname) ? 'document' : 'browser-page';
  if (STORES.has(url.hostname)) return 'store';
  return /\.pdf$/i.test(url.pathname) ? 'document' : null;
}
