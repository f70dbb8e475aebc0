import type { Page } from 'playwright-core';
import type { ChromiumSession } from '../chromium-session.ts';
import { sampleUrl, TRIAL_HOST } from '../samples.ts';
import { watchPage } from './in-page/watch.ts';
import type { Material } from './material.ts';
import type { PageKey } from './page-plans.ts';

/** Size of the window, CSS pixels. */
export const VIEWPORT = { width: 1280, height: 860 };
/** Longest wait for a page to be read to its end, ms. */
const PATIENCE = 60_000;
/** Asking a page makes work for it. */
const ASK_EVERY = 300;

/** Pages of the benchmark in a browser with the extension. */
export class Tabs {
  readonly #session: ChromiumSession;
  readonly #material: Material;

  constructor(session: ChromiumSession, material: Material) {
    this.#session = session;
    this.#material = material;
  }

  /** Serves the made pages in place of sample pages, and watches each from its beginning. */
  async serve(): Promise<void> {
    const { context } = this.#session;
    await context.addInitScript(watchPage);
    await context.route('**/bench-*.html', (route) => {
      const key = /bench-(\w)/.exec(route.request().url())?.[1] as PageKey;
      const { lang, title, html } = this.#material.pages[key];
      const body = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><body>${html}`;
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
  }

  address(key: PageKey, host: string = TRIAL_HOST): string {
    return sampleUrl(host, `bench-${key}`);
  }

  /** An empty page of the same site, where recording can begin. */
  async blank(): Promise<Page> {
    const page = await this.#session.context.newPage();
    await page.setViewportSize(VIEWPORT);
    await page.goto(sampleUrl(TRIAL_HOST, 'blank'));
    return page;
  }

  /** Waits until the page is read, and a little longer, so that the painting is over. */
  async settled(page: Page): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.#session.findings(page);
      if (found && !found.reading) break;
      if (Date.now() > end) throw new Error('The page was not read to its end.');
      await page.waitForTimeout(ASK_EVERY);
    }
    await page.waitForTimeout(300);
  }

  /** A page of ours, read to its end. */
  async open(key: PageKey): Promise<Page> {
    const page = await this.blank();
    await page.goto(this.address(key), { waitUntil: 'load' });
    await this.settled(page);
    return page;
  }
}
