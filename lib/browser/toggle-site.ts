import { siteName } from '../sites/host.ts';
import { readSiteMode, writeSiteMode } from './settings.ts';
import { popupTab } from './tabs.ts';

/** Turns annotation on or off for the site of the active tab, as the popup's switch does. */
export async function toggleActiveSite(): Promise<void> {
  const tab = await popupTab('');
  if (!tab?.url || !/^https?:$/.test(tab.url.protocol)) return;
  const site = siteName(tab.url.hostname);
  await writeSiteMode(site, (await readSiteMode(site)) === 'off' ? 'on' : 'off');
}
