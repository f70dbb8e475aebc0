import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { PageFindings } from '../browser/protocol.ts';
import { provideBrowser } from './browser-install.ts';
import { type SampleServer, serveSamples } from './sample-server.ts';

/** Where `npm run build` leaves the extension for Chrome and Edge. */
export const CHROME_BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface ChromiumOptions {
  readonly headless: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Device pixels to a CSS pixel; 2 gives sharp pictures. */
  readonly scale?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Folder of the extension; the build unless said otherwise. */
  readonly extension?: string;
  /** Variables for the browser beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A Chromium with the extension in it and the sample pages behind their host names. */
export interface ChromiumSession {
  readonly context: BrowserContext;
  readonly server: SampleServer;
  readonly extensionId: string;
  /** The extension's service worker; started again if the browser stopped it. */
  worker(): Promise<Worker>;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** The browser's number of the tab that shows `page`. */
  tabId(page: Page): Promise<number>;
  /** What the page script says of a page; null where there is no page script. */
  findings(page: Page): Promise<PageFindings | null>;
  /** Opens the popup for the tab of `page`, as a page of its own. */
  openPopup(page: Page): Promise<Page>;
  close(): Promise<void>;
}

const ARGUMENTS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A fresh profile would otherwise ask which search engine to use.
  '--disable-search-engine-choice-screen',
];

/** The part of Chrome's interface used inside the service worker. */
interface ChromeTabs {
  readonly tabs: {
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object, to: object): Promise<unknown>;
  };
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}

/**
 * Starts Chromium with the built extension and an empty profile.
 *
 * @throws Error where there is no build, or no Chromium can be had.
 */
export async function startChromium(
  options: ChromiumOptions,
  say: (line: string) => void = () => {},
): Promise<ChromiumSession> {
  const extension = options.extension ?? CHROME_BUILD;
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error('There is no build in .output/chrome-mv3: run "npm run build" first.');
  }
  const browser = await provideBrowser('chromium', say);
  const server = await serveSamples();
  const context = await chromium.launchPersistentContext('', {
    executablePath: browser.path,
    headless: options.headless,
    viewport: options.viewport ?? null,
    ...(options.scale && options.viewport ? { deviceScaleFactor: options.scale } : {}),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.env ? { env: { ...(process.env as Record<string, string>), ...options.env } } : {}),
    // Chromium's own sandbox refuses to run as root and in most containers; the pages are ours.
    chromiumSandbox: false,
    // Readers have extensions and the cache of the back button; the driver would take both away.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      '--disable-back-forward-cache',
    ],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${server.resolverRules}`,
      ...ARGUMENTS,
    ],
  });
  const worker = await workerOf(context);
  const extensionId = new URL(worker.url()).host;
  const session: ChromiumSession = {
    context,
    server,
    extensionId,
    worker: () => workerOf(context),
    async open(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async tabId(page) {
      // Addresses and titles may repeat; which tab is in front does not.
      await page.bringToFront();
      const current = await workerOf(context);
      const id = await current.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: ChromeTabs };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? null;
      });
      if (id === null) throw new Error('The browser names no active tab.');
      return id;
    },
    async findings(page) {
      const tab = await session.tabId(page);
      const current = await workerOf(context);
      return current.evaluate(async (id) => {
        const { chrome } = globalThis as unknown as { chrome: ChromeTabs };
        const ask = chrome.tabs.sendMessage(id, { kind: 'findings' }, { frameId: 0 });
        return ask.catch(() => null) as Promise<PageFindings | null>;
      }, tab);
    },
    async openPopup(page) {
      const tab = await session.tabId(page);
      return session.open(`chrome-extension://${extensionId}/popup.html?tabId=${tab}`);
    },
    async close() {
      await context.close();
      await server.close();
    },
  };
  return session;
}
