import { browser } from 'wxt/browser';
import { exactPattern, grantPattern } from '../sites/match-patterns.ts';

/** Whether the extension may run on the host of a page. */
export async function isGranted(page: Pick<URL, 'hostname'>): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [exactPattern(page)] });
  } catch {
    return false;
  }
}

/**
 * Asks the reader for a site (a `siteName`) and all below it. Must be called
 * straight from a click, and may close the popup it is called from: what
 * follows from a grant is done by the background.
 *
 * @returns false where the reader refused or the browser cannot ask
 */
export async function requestSite(site: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [grantPattern(site)] });
  } catch {
    return false;
  }
}

/** Gives back a site that the reader granted. False where there was nothing to give back, as on a curated site. */
export async function revokeSite(site: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [grantPattern(site)] });
  } catch {
    return false;
  }
}
