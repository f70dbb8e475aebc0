import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { popupTab } from '../../lib/browser/tabs.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => {
    if (id === 404) throw new Error('no tab');
    return id === 5 ? { id, url: 'https://five.example/' } : { id };
  }) as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1, url: 'https://active.example/' }] as never);
});

it.each([
  ['', 1, 'https://active.example/'],
  ['?tabId=5', 5, 'https://five.example/'],
  ['?tabId=', 1, 'https://active.example/'],
  ['?tabId=-5', 1, 'https://active.example/'],
  ['?tabId=5e', 1, 'https://active.example/'],
])('"%s" is tab %i', async (search, id, address) => {
  expect(await popupTab(search)).toEqual({ id, url: new URL(address) });
});

it('has no address where the browser tells none', async () => {
  expect(await popupTab('?tabId=6')).toEqual({ id: 6, url: null });
});

it('is null where there is no such tab', async () => {
  expect(await popupTab('?tabId=404')).toBeNull();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  expect(await popupTab('')).toBeNull();
});
