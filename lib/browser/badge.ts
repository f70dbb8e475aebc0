import { browser } from 'wxt/browser';
import { parseAddress, siteName } from '../sites/host.ts';
import { grantPattern } from '../sites/match-patterns.ts';
import { readSiteMode } from './settings.ts';

/** Marks by frame id. */
type FrameCounts = Readonly<Record<string, number>>;

/** What is kept of a tab for the session, since the background forgets when it sleeps. */
interface TabCounts {
  /** The document in the top frame; null while only frames inside it have reported. */
  readonly document: string | null;
  readonly frames: FrameCounts;
}

const BADGE_COLOR = '#5b3a8c';
const MOST_SHOWN = 999;
/** Changes of one tab follow one another; two at once would lose one. */
const queues = new Map<number, Promise<void>>();

function keyOf(tabId: number): string {
  return `badge:${tabId}`;
}

function inTurn(tabId: number, change: () => Promise<void>): Promise<void> {
  const next = (queues.get(tabId) ?? Promise.resolve()).then(change).catch(() => {
    // The tab closed meanwhile.
  });
  queues.set(tabId, next);
  void next.then(() => {
    if (queues.get(tabId) === next) queues.delete(tabId);
  });
  return next;
}

async function countsOf(tabId: number): Promise<TabCounts> {
  const key = keyOf(tabId);
  const stored = (await browser.storage.session.get(key))[key] as TabCounts | undefined;
  return stored ?? { document: null, frames: {} };
}

/** Text of the badge; empty, which hides it, where there is nothing to say. */
export function badgeText(counts: FrameCounts): string {
  const sum = Object.values(counts).reduce((a, b) => a + b, 0);
  return sum === 0 ? '' : sum > MOST_SHOWN ? `${MOST_SHOWN}+` : String(sum);
}

/** Shows the sum of a tab's frames, and nothing where its site is switched off. */
async function show(tabId: number, counts: FrameCounts): Promise<void> {
  const address = parseAddress((await browser.tabs.get(tabId)).url);
  const off = address !== null && (await readSiteMode(siteName(address.hostname))) === 'off';
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOR, tabId });
  await browser.action.setBadgeText({ text: off ? '' : badgeText(counts), tabId });
}

/**
 * Takes what one frame of a tab counted and shows the sum of all. A new document
 * in the top frame begins anew: the browser has emptied the badge by then, and
 * does not where a page merely changes its address, so no event of the tab is
 * needed, which would wake the background on every page of the web.
 */
export function reportCount(
  from: { readonly tabId: number; readonly frameId: number; readonly document: string },
  count: number,
): Promise<void> {
  const { tabId, frameId, document } = from;
  return inTurn(tabId, async () => {
    const before = await countsOf(tabId);
    const replaced = frameId === 0 && before.document !== null && before.document !== document;
    const after: TabCounts = {
      document: frameId === 0 ? document : before.document,
      frames: { ...(replaced ? {} : before.frames), [frameId]: count },
    };
    await browser.storage.session.set({ [keyOf(tabId)]: after });
    await show(tabId, after.frames);
  });
}

/** Shows or hides the badge in all tabs of a site that was switched on or off. */
export async function refreshBadges(site: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: [grantPattern(site)] });
  await Promise.all(
    tabs.map(({ id, url }) =>
      id !== undefined && siteName(parseAddress(url)?.hostname ?? '') === site
        ? inTurn(id, async () => show(id, (await countsOf(id)).frames))
        : undefined,
    ),
  );
}

/** Forgets what a closed tab counted. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(tabId, () => browser.storage.session.remove(keyOf(tabId)));
}
