import type { Page } from 'playwright-core';
import { DWELL_MS } from '../../hover/hover-state.ts';
import { type ChromiumSession, startChromium } from '../chromium-session.ts';
import { pointInPage } from '../open-card.ts';
import { FOREIGN_HOST, sampleUrl, TRIAL_HOST } from '../samples.ts';
import { benchBuild } from './bench-build.ts';
import { viewportMarked, type Watched, watchPage } from './in-page/watch.ts';
import type { Material } from './material.ts';
import { counted, type Measurement } from './measurement.ts';
import type { PageKey } from './page-plans.ts';
import { record } from './recording.ts';
import { spreadOf } from './spread.ts';
import { liveRanges, tabHeap } from './tab-memory.ts';
import type { Take } from './take.ts';

const VIEWPORT = { width: 1280, height: 860 };
const POSTS = 20;
/** Longest wait for a page to be read to its end, ms. */
const PATIENCE = 60_000;

const isOurs = (url: string): boolean => url.startsWith('chrome-extension://');
const watchedOf = <T>(page: Page, read: (watched: Watched) => T): Promise<T> =>
  page.evaluate(`(${read.toString()})(watched)`) as Promise<T>;

function timing(name: string, page: PageKey, values: readonly number[]): Measurement {
  return { name, variant: '', page, unit: 'ms', floors: null, ...spreadOf(values) };
}

/** Pages of the benchmark in a browser with the extension. */
class Tabs {
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
      await page.waitForTimeout(100);
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

async function coldPages(tabs: Tabs, rounds: number): Promise<Measurement[]> {
  const longest: number[] = [];
  const total: number[] = [];
  const marked: number[] = [];
  const shifts: number[] = [];
  const writes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const large = await tabs.blank();
    const recorded = await record(large, isOurs, async () => {
      await large.goto(tabs.address('L'), { waitUntil: 'load' });
      await tabs.settled(large);
    });
    longest.push(recorded.longestTask);
    total.push(recorded.total);
    await large.close();
    const medium = await tabs.open('M');
    marked.push((await medium.evaluate(viewportMarked)) ?? Number.NaN);
    shifts.push(await watchedOf(medium, (watched) => watched.shift));
    writes.push(await watchedOf(medium, (watched) => watched.writes));
    await medium.close();
  }
  return [
    timing('longest task', 'L', longest),
    timing('work in whole', 'L', total),
    timing('viewport marked', 'M', marked),
    counted('layout shift', '', Math.max(...shifts), 'M'),
    counted('DOM writes before a card', '', Math.max(...writes), 'M'),
  ];
}

/** From the end of the rest on a mark to the card, ms: of the first card of a page, and of another one. */
async function hovers(tabs: Tabs, rounds: number): Promise<Measurement[]> {
  const first: number[] = [];
  const later: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await tabs.open('M');
    for (const into of [first, later]) {
      const words = await page.evaluate(() =>
        [...(CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values()].flatMap((highlight) =>
          [...highlight].map((r) => (r.startContainer as Text).data.slice(r.startOffset, r.endOffset)),
        ),
      );
      const point = await page.evaluate(pointInPage, [words[into === first ? 0 : 1] ?? '', 0] as const);
      if (!point) continue;
      await page.mouse.move(point.x, 4);
      await page.evaluate(() => {
        addEventListener('pointermove', () => Object.assign(globalThis, { moved: performance.now() }), {
          once: true,
          capture: true,
        });
        (globalThis as unknown as { watched: Watched }).watched.card = 0;
      });
      await page.mouse.move(point.x, point.y);
      await page.waitForFunction(
        () => (globalThis as unknown as { watched: Watched }).watched.card > 0,
        null,
        { timeout: 10_000 },
      );
      const waited = await page.evaluate(() => {
        const { watched, moved } = globalThis as unknown as { watched: Watched; moved: number };
        return watched.card - moved;
      });
      into.push(waited - DWELL_MS);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(200);
    }
    await page.close();
  }
  return [timing('first hover to card', 'M', first), timing('hover to card', 'M', later)];
}

async function popups(tabs: Tabs, session: ChromiumSession, rounds: number): Promise<Measurement> {
  const page = await tabs.open('M');
  const opened: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const popup = await session.openPopup(page);
    await popup.waitForFunction(() => document.querySelectorAll('main li, li button').length > 3, null, {
      polling: 'raf',
      timeout: 10_000,
    });
    opened.push(await popup.evaluate(() => performance.now()));
    await popup.close();
  }
  await page.close();
  return timing('popup open', 'M', opened);
}

/** What a page that is read already costs when it goes on: posts that come, another article at another address. */
async function changes(tabs: Tabs, material: Material, rounds: number): Promise<Measurement[]> {
  const posts: number[] = [];
  const routes: number[] = [];
  const feed = await tabs.open('L');
  const article = await tabs.open('M');
  const { html } = material.pages.S;
  for (const [round, batch] of material.batches(rounds, POSTS).entries()) {
    await feed.bringToFront();
    const grown = await record(feed, isOurs, async () => {
      await feed.evaluate((markup) => {
        const { body } = new DOMParser().parseFromString(markup, 'text/html');
        document.querySelector('main')?.append(...body.children);
      }, batch.join(''));
      await feed.waitForTimeout(800);
      await tabs.settled(feed);
    });
    posts.push(grown.total);
    await article.bringToFront();
    const moved = await record(article, isOurs, async () => {
      await article.evaluate(
        ({ markup, round }) => {
          history.pushState(null, '', `/story-${round}.html`);
          document.title = `Story ${round}`;
          const { body } = new DOMParser().parseFromString(markup, 'text/html');
          document.querySelector('main')?.replaceChildren(...body.children);
        },
        { markup: html, round },
      );
      await article.waitForTimeout(800);
      await tabs.settled(article);
    });
    routes.push(moved.total);
  }
  await feed.close();
  await article.close();
  return [timing('work on 20 posts', 'L', posts), timing('work on a route change', 'M', routes)];
}

async function memory(tabs: Tabs): Promise<Measurement[]> {
  const lines: Measurement[] = [];
  for (const key of ['M', 'L'] as const) {
    const page = await tabs.open(key);
    const ours = await tabHeap(page);
    lines.push(counted('live Ranges', '', await liveRanges(page), key));
    await page.goto(tabs.address(key, FOREIGN_HOST), { waitUntil: 'load' });
    await page.waitForTimeout(500);
    lines.push(counted('heap of a tab', 'KB', (ours - (await tabHeap(page))) / 1000, key));
    await page.close();
  }
  return lines;
}

/** What the built extension costs in a browser that has it. */
export async function extensionPart(material: Material, { rounds, say }: Take): Promise<Measurement[]> {
  say('Building the extension …');
  const session = await startChromium(
    { headless: true, viewport: VIEWPORT, extension: await benchBuild() },
    say,
  );
  try {
    const tabs = new Tabs(session, material);
    await tabs.serve();
    const few = Math.max(3, Math.ceil(rounds / 2));
    say('Reading pages with the extension …');
    const lines = await coldPages(tabs, few);
    say('Opening cards and the popup …');
    lines.push(...(await hovers(tabs, few)), await popups(tabs, session, few));
    say('Changing pages …');
    lines.push(...(await changes(tabs, material, few)));
    say('Weighing tabs …');
    lines.push(...(await memory(tabs)));
    return lines;
  } finally {
    await session.close();
  }
}
