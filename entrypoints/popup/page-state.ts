import type { PopupState } from '../../components/popup/popup-state.ts';
import { askPage } from '../../lib/browser/messages.ts';
import { isGranted } from '../../lib/browser/permissions.ts';
import { readSiteMode } from '../../lib/browser/settings.ts';
import type { TabPage } from '../../lib/browser/tabs.ts';
import { decide } from '../../lib/sites/decision.ts';
import { siteName } from '../../lib/sites/host.ts';
import { whyUnreadable } from '../../lib/sites/readable-page.ts';

/** What the popup shows for a tab as it is now. `refused`: the reader was asked for the right and said no. */
export async function pageState(tab: TabPage | null, refused: boolean): Promise<PopupState> {
  // One of the browser's own pages, or a site on which we have no right yet.
  if (!tab?.url) return { view: 'unreadable', why: 'unknown' };
  const why = whyUnreadable(tab.url);
  if (why) return { view: 'unreadable', why };

  const host = siteName(tab.url.hostname);
  const [chosen, granted] = await Promise.all([readSiteMode(host), isGranted(tab.url)]);
  const decision = decide(tab.url, chosen, granted);
  if (decision === 'never') return { view: 'unreadable', why: 'private' };
  if (decision === 'ask') return { view: 'permission', host, refused };

  const on = decision === 'on';
  const page = await askPage(tab.id, 'findings', {});
  if (!page) return { view: 'lost', host, on };
  const { reading, trouble, findings } = page;
  return { view: 'page', host, on, reading, trouble, findings };
}
