import type { PopupState } from '../../components/popup/popup-state.ts';
import { askPage } from '../../lib/browser/messages.ts';
import { isGranted } from '../../lib/browser/permissions.ts';
import { readSiteMode } from '../../lib/browser/settings.ts';
import type { TabPage } from '../../lib/browser/tabs.ts';
import { decide } from '../../lib/sites/decision.ts';
import { siteName } from '../../lib/sites/host.ts';
import { whyUnreadable } from '../../lib/sites/readable-page.ts';

/** What the popup shows for a tab as it is now. */
export async function pageState(tab: TabPage | null): Promise<PopupState> {
  // An address that the browser keeps to itself is one of its own pages.
  if (!tab?.url) return { kind: 'unreadable', why: 'browser-page' };
  const why = whyUnreadable(tab.url);
  if (why) return { kind: 'unreadable', why };
  if (decide(tab.url, null) === 'never') return { kind: 'unreadable', why: 'private' };

  const host = siteName(tab.url.hostname);
  const on = (await readSiteMode(host)) !== 'off';
  if (!(await isGranted(tab.url))) return { kind: 'permission', host, on, refused: false };
  const page = await askPage(tab.id, 'findings');
  if (!page) return { kind: 'lost', host, on };
  const { reading, trouble, findings } = page;
  return { kind: 'page', host, on, reading, trouble, findings };
}
