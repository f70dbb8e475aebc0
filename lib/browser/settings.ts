import { browser } from 'wxt/browser';
import type { SiteMode } from '../sites/decision.ts';

/**
 * What the reader chose, one storage key a site: two writes at once touch two
 * keys, so none is lost. Fields that this version does not know are kept.
 */
const PREFIX = 'site:';

/** Whether open words for a layoff are marked as well. */
const PLAIN = 'marks:plain';

function keyOf(site: string): string {
  return PREFIX + site;
}

function modeOf(stored: unknown): SiteMode | null {
  const mode = (stored as { mode?: unknown } | null | undefined)?.mode;
  return mode === 'on' || mode === 'off' ? mode : null;
}

/** What was chosen for a site; null where nothing was, or where storage cannot be read. */
export async function readSiteMode(site: string): Promise<SiteMode | null> {
  try {
    const key = keyOf(site);
    return modeOf((await browser.storage.local.get(key))[key]);
  } catch {
    return null;
  }
}

/** Keeps a choice. Rejects where the browser cannot store it, so that the switch can say so. */
export async function writeSiteMode(site: string, mode: SiteMode): Promise<void> {
  const key = keyOf(site);
  const stored = (await browser.storage.local.get(key))[key];
  const kept = typeof stored === 'object' && stored !== null ? stored : {};
  await browser.storage.local.set({ [key]: { ...kept, mode } });
}

/** Calls back with the name of every site whose choice changes, for as long as the background is awake. */
export function watchSites(changed: (site: string) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    for (const key of Object.keys(changes)) if (key.startsWith(PREFIX)) changed(key.slice(PREFIX.length));
  });
}

/** Calls back whenever the choice for a site changes, in whichever tab, until `signal` is aborted. */
export function watchSiteMode(
  site: string,
  signal: AbortSignal,
  changed: (mode: SiteMode | null) => void,
): void {
  watchKey(keyOf(site), signal, (value) => changed(modeOf(value)));
}

function watchKey(key: string, signal: AbortSignal, changed: (value: unknown) => void): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change && !signal.aborted) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}

/** Whether the reader wants open words for a layoff marked, too; false where storage cannot be read. */
export async function readMarkPlain(): Promise<boolean> {
  try {
    return (await browser.storage.local.get(PLAIN))[PLAIN] === true;
  } catch {
    return false;
  }
}

/** Keeps that choice. Rejects where the browser cannot store it. */
export async function writeMarkPlain(on: boolean): Promise<void> {
  await browser.storage.local.set({ [PLAIN]: on });
}

/** Calls back whenever that choice changes, in whichever tab, until `signal` is aborted. */
export function watchMarkPlain(signal: AbortSignal, changed: (on: boolean) => void): void {
  watchKey(PLAIN, signal, (value) => changed(value === true));
}
