import { browser } from 'wxt/browser';
import { hostPatterns } from '../sites/match-patterns.ts';

/** Whether the extension may run on a host. */
export async function isSiteGranted(host: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: hostPatterns(host) });
  } catch {
    return false;
  }
}

/** Asks the reader for a host. Must be called straight from a click. False where the reader refused. */
export function requestSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: hostPatterns(host) });
}
