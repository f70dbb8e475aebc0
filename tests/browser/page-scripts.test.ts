import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  injectDrawer,
  injectInto,
  injectIntoOpenTabs,
  startOnGrantedSites,
  syncGrantedSites,
} from '../../lib/browser/page-scripts.ts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly js: readonly string[];
}

const CURATED = '*://*.curated.example/*';
const GRANT = '*://*.granted.example/*';
let origins: string[];
let scripts: Map<string, Script>;
let injected: number[];

beforeEach(() => {
  vi.restoreAllMocks();
  origins = [CURATED];
  scripts = new Map();
  injected = [];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: [CURATED] }],
  } as never);
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () => ({ origins, permissions: [] }));
  const { scripting, tabs } = browser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async () => [
    ...scripts.values(),
  ]) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async ([script]: Script[]) => {
    if (!script || scripts.has(script.id)) throw new Error('duplicate script id');
    scripts.set(script.id, script);
  }) as never);
  vi.spyOn(scripting, 'updateContentScripts').mockImplementation((async ([script]: Script[]) => {
    if (script) scripts.set(script.id, script);
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async () => scripts.clear()) as never);
  vi.spyOn(scripting, 'executeScript').mockImplementation((async ({
    target,
  }: {
    target: { tabId: number };
  }) => {
    if (target.tabId === 13) throw new Error('cannot access contents of the page');
    injected.push(target.tabId);
  }) as never);
  vi.spyOn(tabs, 'query').mockImplementation((async ({ url }: { url: string[] }) =>
    [
      { id: 1, pattern: CURATED },
      { id: 2, pattern: GRANT },
      { id: 3, pattern: GRANT, discarded: true },
      { id: 13, pattern: GRANT },
    ].filter(({ pattern }) => url.includes(pattern))) as never);
});

const registered = () => [...scripts.values()].map(({ matches }) => matches);

describe('granted sites', () => {
  it('are registered besides the curated ones, whose entry is the manifest', async () => {
    await syncGrantedSites();
    expect(registered()).toEqual([]);
    origins = [CURATED, GRANT];
    await syncGrantedSites();
    expect(registered()).toEqual([[GRANT]]);
    expect([...scripts.values()][0]).toMatchObject({
      js: ['names.js', 'reader.js'],
      persistAcrossSessions: true,
      allFrames: true,
      excludeMatches: expect.arrayContaining([CURATED, '*://*/messages/*']),
    });
  });

  it('follow every grant and every right that is taken back', async () => {
    origins = [CURATED, GRANT];
    await syncGrantedSites();
    origins = [CURATED, GRANT, '*://*.third.example/*'];
    await syncGrantedSites();
    expect(registered()).toEqual([[GRANT, '*://*.third.example/*']]);
    origins = [CURATED];
    await syncGrantedSites();
    expect(registered()).toEqual([]);
  });

  it('are registered once, however many events ask for it at a time', async () => {
    origins = [GRANT];
    await Promise.all([syncGrantedSites(), syncGrantedSites(), syncGrantedSites()]);
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledOnce();
  });

  it('are tried again after a refusal', async () => {
    origins = [GRANT];
    vi.mocked(browser.scripting.registerContentScripts).mockRejectedValueOnce(new Error('shutting down'));
    await syncGrantedSites();
    expect(registered()).toEqual([]);
    await syncGrantedSites();
    expect(registered()).toEqual([[GRANT]]);
  });

  it('leave local files and other schemes aside', async () => {
    origins = ['file:///*', '<all_urls>', 'https://a.example/*'];
    await syncGrantedSites();
    expect(registered()).toEqual([['https://a.example/*']]);
  });
});

describe('open tabs', () => {
  it('are read at once after a grant', async () => {
    origins = [CURATED, GRANT];
    await startOnGrantedSites([GRANT]);
    expect(injected).toEqual([2]);
    expect(registered()).toEqual([[GRANT]]);
  });

  it('are read at once after an install or update', async () => {
    origins = [CURATED, GRANT];
    await injectIntoOpenTabs();
    expect(injected).toEqual([1, 2]);
  });

  it('say where the browser does not let us', async () => {
    expect([await injectInto(1), await injectInto(13)]).toEqual([true, false]);
  });

  it('get the script that draws cards in the one frame that asked', async () => {
    expect([await injectDrawer(1, 4), await injectDrawer(13, 0)]).toEqual([true, false]);
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 1, frameIds: [4] },
      files: ['article.js', 'card.js'],
    });
  });
});
