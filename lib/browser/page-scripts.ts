import { browser } from 'wxt/browser';

/** The page script: the name index first, then the reader that opens it. */
const FILES = ['names.js', 'reader.js'];
const GRANTED = 'granted-sites';

/** Patterns of the sites that the manifest names. */
function curated(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}

/** Patterns that the reader granted beyond the curated sites. */
async function granted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = new Set(curated());
  return origins.filter((origin) => !known.has(origin) && origin !== '<all_urls>').sort();
}

/** Brings the registered page script in line with what the reader granted. */
export async function syncGrantedSites(): Promise<void> {
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
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the page script in a tab that is already open. False where the browser does not allow it. */
export async function injectInto(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: FILES as never[] });
    return true;
  } catch {
    return false;
  }
}

/** Starts the page script in all open tabs of allowed sites: after an install or update they would else stay dead. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...curated(), ...(await granted())] });
  await Promise.all(
    tabs.map((tab) => (tab.id === undefined || tab.discarded ? undefined : injectInto(tab.id))),
  );
}
