import { browser } from 'wxt/browser';
import { parseAddress } from '../sites/host.ts';

/** A tab as far as the browser shows it to us. */
export interface TabPage {
  readonly id: number;
  /** Null where the browser does not tell: a page on which we have no right. */
  readonly url: URL | null;
}

/** The tab a popup is about: the one it was opened for, else the active one. Null where there is none. */
export async function popupTab(search: string): Promise<TabPage | null> {
  const wanted = new URLSearchParams(search).get('tabId') ?? '';
  try {
    const tab = /^\d{1,10}$/.test(wanted)
      ? await browser.tabs.get(Number(wanted))
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    return tab?.id === undefined ? null : { id: tab.id, url: parseAddress(tab.url) };
  } catch {
    return null;
  }
}
