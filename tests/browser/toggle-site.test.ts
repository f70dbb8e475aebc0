import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { readSiteMode } from '../../lib/browser/settings.ts';
import { toggleActiveSite } from '../../lib/browser/toggle-site.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

function show(url: string | undefined): void {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1, url }] as never);
}

it('turns a site off and on again', async () => {
  show('https://www.news.example/a');
  await toggleActiveSite();
  expect(await readSiteMode('news.example')).toBe('off');
  await toggleActiveSite();
  expect(await readSiteMode('news.example')).toBe('on');
});

it.each(['chrome://extensions/', 'file:///a.html', undefined])('leaves %s alone', async (url) => {
  show(url);
  await toggleActiveSite();
  expect(await browser.storage.local.get(null)).toEqual({});
});
