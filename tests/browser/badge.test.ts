import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { badgeText, forgetTab, refreshBadges, reportCount } from '../../lib/browser/badge.ts';
import { writeSiteMode } from '../../lib/browser/settings.ts';

const TAB = { id: 7, url: 'https://www.news.example/a' };
/** What the toolbar shows, by tab. */
let shown: Map<number, string>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  shown = new Map();
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => ({ ...TAB, id })) as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [
    TAB,
    { id: 8, url: 'https://sport.news.example/' },
  ]) as never);
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation((async ({
    text,
    tabId,
  }: {
    text: string;
    tabId: number;
  }) => shown.set(tabId, text)) as never);
});

const frame = (frameId: number, document = 'D1') => ({ tabId: TAB.id, frameId, document });

describe('badgeText', () => {
  it.each([
    [{}, ''],
    [{ 0: 0 }, ''],
    [{ 0: 3, 9: 4 }, '7'],
    [{ 0: 999 }, '999'],
    [{ 0: 999, 4: 1 }, '999+'],
  ])('%o: "%s"', (counts, text) => {
    expect(badgeText(counts)).toBe(text);
  });
});

describe('the badge', () => {
  it('is the sum of all frames, each counted as it last said', async () => {
    await Promise.all([reportCount(frame(0), 2), reportCount(frame(5), 4), reportCount(frame(6), 1)]);
    await reportCount(frame(5), 3);
    expect(shown.get(TAB.id)).toBe('6');
  });

  it('begins anew with a new document in the top frame', async () => {
    await reportCount(frame(0), 2);
    await reportCount(frame(5), 4);
    await reportCount(frame(0, 'D2'), 1);
    expect(shown.get(TAB.id)).toBe('1');
  });

  it('keeps what frames counted before the page around them did', async () => {
    await reportCount(frame(5, 'inner'), 4);
    await reportCount(frame(0), 2);
    expect(shown.get(TAB.id)).toBe('6');
  });

  it('is empty while the site is off, and back when it is on again', async () => {
    await reportCount(frame(0), 2);
    await writeSiteMode('news.example', 'off');
    await refreshBadges('news.example');
    expect(shown.get(TAB.id)).toBe('');
    expect(shown.has(8)).toBe(false);
    await reportCount(frame(0), 3);
    expect(shown.get(TAB.id)).toBe('');
    await writeSiteMode('news.example', 'on');
    await refreshBadges('news.example');
    expect(shown.get(TAB.id)).toBe('3');
  });

  it('survives a tab that closes meanwhile, and forgets it', async () => {
    vi.spyOn(browser.tabs, 'get').mockRejectedValueOnce(new Error('no such tab'));
    await expect(reportCount(frame(0), 2)).resolves.toBeUndefined();
    await forgetTab(TAB.id);
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});
