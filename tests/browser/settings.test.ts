import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { readSiteMode, watchSiteMode, watchSites, writeSiteMode } from '../../lib/browser/settings.ts';

describe('site settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('keep what was chosen, each site by itself', async () => {
    await Promise.all(
      Array.from({ length: 200 }, (_, i) => writeSiteMode(`site-${i}.example`, i % 2 ? 'on' : 'off')),
    );
    const modes = await Promise.all(Array.from({ length: 200 }, (_, i) => readSiteMode(`site-${i}.example`)));
    expect(modes).toEqual(Array.from({ length: 200 }, (_, i) => (i % 2 ? 'on' : 'off')));
    expect(await readSiteMode('other.example')).toBeNull();
  });

  it('keep fields of a newer version', async () => {
    await browser.storage.local.set({ 'site:a.example': { mode: 'on', pausedUntil: 99 } });
    await writeSiteMode('a.example', 'off');
    expect(await browser.storage.local.get('site:a.example')).toEqual({
      'site:a.example': { mode: 'off', pausedUntil: 99 },
    });
  });

  it.each([[7], ['off'], [{ mode: 'maybe' }], [null]])('take %o in storage for no choice', async (stored) => {
    await browser.storage.local.set({ 'site:a.example': stored });
    expect(await readSiteMode('a.example')).toBeNull();
  });

  it('say nothing was chosen where storage cannot be read, and say so where it cannot be written', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSiteMode('a.example')).toBeNull();
    await expect(writeSiteMode('a.example', 'off')).rejects.toThrow('corrupt');
    vi.restoreAllMocks();
  });

  it('tell every watcher of the site, and none after the end', async () => {
    const control = new AbortController();
    const seen: (string | null)[] = [];
    watchSiteMode('a.example', control.signal, (mode) => seen.push(mode));
    await writeSiteMode('a.example', 'off');
    await writeSiteMode('b.example', 'off');
    await browser.storage.local.remove('site:a.example');
    control.abort();
    await writeSiteMode('a.example', 'on');
    expect(seen).toEqual(['off', null]);
  });

  it('tell the background which site changed', async () => {
    const seen: string[] = [];
    watchSites((site) => seen.push(site));
    await writeSiteMode('a.example', 'off');
    await browser.storage.local.set({ other: 1 });
    await browser.storage.session.set({ 'site:b.example': 1 });
    expect(seen).toEqual(['a.example']);
  });
});
