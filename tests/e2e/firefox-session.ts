import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { provideBrowser } from '../../lib/cli/browser-install.ts';
import { type SampleServer, serveSamples } from '../../lib/cli/sample-server.ts';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
/** Firefox draws a random address for each installed extension; a preference fixes it. */
const UUID = '6f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f1';

export interface FirefoxSession {
  readonly browser: Browser;
  readonly server: SampleServer;
  open(url: string): Promise<Page>;
  /** Opens the popup for the tab of `page`, as a page of its own. */
  openPopupFor(page: Page): Promise<Page>;
  /** All text in closed shadow trees of the page, in document order. */
  closedText(page: Page): Promise<string>;
  close(): Promise<void>;
}

/** A node as WebDriver BiDi serialises it. */
interface BidiNode {
  readonly value?: {
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly mode?: 'open' | 'closed';
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

function textIn(node: BidiNode, inside: boolean): string[] {
  const value = node.value;
  if (!value) return [];
  if (value.nodeType === 3) return inside ? [value.nodeValue ?? ''] : [];
  return [
    ...(value.shadowRoot
      ? textIn(value.shadowRoot, inside || value.shadowRoot.value?.mode === 'closed')
      : []),
    ...(value.children ?? []).flatMap((child) => textIn(child, inside)),
  ];
}

/** The part of the extension interface used inside an extension page. */
interface TabsInterface {
  readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
}

/** The protocol connection, which the driver keeps for itself. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Starts Firefox with the built extension and the sample pages behind a loopback proxy. */
export async function startFirefox(): Promise<FirefoxSession> {
  const manifestFile = join(BUILD, 'manifest.json');
  if (!existsSync(manifestFile)) {
    throw new Error('There is no build in .output/firefox-mv3: run "npm run build" first.');
  }
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const { path } = await provideBrowser('firefox', (line) => console.log(line));
  const server = await serveSamples();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    // Pages of extensions are out of reach without it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': server.proxyScript,
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: UUID,
      }),
    },
  });
  const { connection } = browser as unknown as { connection: Connection };
  await browser.installExtension(BUILD);
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 2600 });
    await page.goto(url);
    return page;
  };
  const openOwn = async (path: string) => {
    const page = await browser.newPage();
    // The page loads, but its load event is never reported.
    await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 3000 }).catch(() => null);
    return page;
  };
  return {
    browser,
    server,
    open,
    async openPopupFor(page) {
      const popup = await openOwn('popup.html');
      // Only the extension can tell the number of a tab; its own page asks for it.
      const tab = await popup.evaluate(async (address) => {
        const { browser: own } = globalThis as unknown as { browser: TabsInterface };
        const tabs = await own.tabs.query({});
        return tabs.filter((one) => one.url === address).at(-1)?.id ?? null;
      }, page.url());
      if (tab === null) throw new Error('The browser names no tab with that address.');
      await popup.close();
      return openOwn(`popup.html?tabId=${tab}`);
    },
    async closedText(page) {
      const { result } = await connection.send('browsingContext.getTree', {});
      const { contexts } = result as { contexts: readonly { context: string; url: string }[] };
      const context = contexts.find((one) => one.url === page.url())?.context;
      const answer = await connection.send('script.evaluate', {
        expression: 'document.documentElement',
        target: { context },
        awaitPromise: false,
        serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
      });
      return textIn((answer.result as { result: BidiNode }).result, false)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
