import { browser } from 'wxt/browser';
import { privatePatterns } from '../sites/match-patterns.ts';

/** The page script: the name index first, then the reader that opens it. */
const FILES = ['names.js', 'reader.js'];
/** Read articles and draw cards; brought in when a page's first card is asked for. */
const DRAWER = ['article.js', 'card.js'];
/** Writes bibliographies; brought in when the reader first asks for one. */
const CITATION = ['citation.js'];
const GRANTED = 'granted-sites';
/** Calls follow one another: two that register at once would be refused by the browser. */
let queue: Promise<unknown> = Promise.resolve();

/** Patterns of the sites that the manifest names. */
function curated(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}

/** Patterns that the reader granted beyond the curated sites. */
async function granted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = new Set(curated());
  return origins.filter((origin) => /^(?:\*|https?):/.test(origin) && !known.has(origin)).sort();
}

async function register(): Promise<void> {
  const matches = await granted();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
    return;
  }
  const script = {
    id: GRANTED,
    js: FILES,
    matches,
    // On a curated site inside a wider grant the manifest's own entry is at work.
    excludeMatches: [...curated(), ...privatePatterns()],
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Brings the registered page script in line with what the reader granted. */
export function syncGrantedSites(): Promise<void> {
  const turn = queue.then(register);
  queue = turn.catch(() => {
    // Refused once, as by a browser that is closing: the next start or grant tries again.
  });
  return queue as Promise<void>;
}

/**
 * Starts the page script in a tab that is already open. Where it runs already,
 * it notices and leaves it at that.
 *
 * @returns false where the browser does not allow it
 */
export async function injectInto(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: FILES as never[] });
    return true;
  } catch {
    return false;
  }
}

/** Brings the scripts that read articles and draw cards into a frame. */
export function injectDrawer(tabId: number, frameId: number): Promise<boolean> {
  return injectFiles(tabId, frameId, DRAWER);
}

/** Brings the script that writes bibliographies into a frame. */
export function injectCitation(tabId: number, frameId: number): Promise<boolean> {
  return injectFiles(tabId, frameId, CITATION);
}

async function injectFiles(tabId: number, frameId: number, files: readonly string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: files as never[],
    });
    return true;
  } catch {
    return false;
  }
}

/** Starts the page script in the open tabs of some sites, which would else wait for a reload. */
async function injectWhere(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(
    tabs.map((tab) => (tab.id === undefined || tab.discarded ? undefined : injectInto(tab.id))),
  );
}

/** After an install or update: all open tabs of allowed sites. */
export async function injectIntoOpenTabs(): Promise<void> {
  await injectWhere([...curated(), ...(await granted())]);
}

/** After a grant: registers the sites for good and starts at once in their open tabs. */
export async function startOnGrantedSites(origins: readonly string[] = []): Promise<void> {
  await Promise.all([syncGrantedSites(), injectWhere(origins)]);
}
