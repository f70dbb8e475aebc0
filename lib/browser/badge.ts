import { browser } from 'wxt/browser';

/** Marks a tab's frames report; kept for the session, since the background forgets when it sleeps. */
type FrameCounts = Record<string, number>;

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

export function badgeText(counts: FrameCounts): string {
  const sum = Object.values(counts).reduce((a, b) => a + b, 0);
  return sum === 0 ? '' : sum > MOST_SHOWN ? `${MOST_SHOWN}+` : String(sum);
}

/** Takes what one frame of a tab counted and shows the sum of all. */
export function reportCount(tabId: number, frameId: number, count: number): Promise<void> {
  return inTurn(tabId, async () => {
    const key = keyOf(tabId);
    const stored = (await browser.storage.session.get(key))[key];
    const counts: FrameCounts = { ...(stored as FrameCounts | undefined), [frameId]: count };
    await browser.storage.session.set({ [key]: counts });
    await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOR, tabId });
    await browser.action.setBadgeText({ text: badgeText(counts), tabId });
  });
}

/** Forgets a tab that shows another page now, or none. */
export function clearCount(tabId: number): Promise<void> {
  return inTurn(tabId, () => browser.storage.session.remove(keyOf(tabId)));
}
