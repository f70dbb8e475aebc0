import type { Page } from 'playwright-core';
import { startChromium } from '../chromium-session.ts';
import { FOREIGN_HOST } from '../samples.ts';
import { benchBuild } from './bench-build.ts';
import { viewportMarked, type Watched } from './in-page/watch.ts';
import type { Material } from './material.ts';
import { counted, type Measurement } from './measurement.ts';
import { hovers, popups } from './opening.ts';
import { record } from './recording.ts';
import { liveRanges, tabHeap } from './tab-memory.ts';
import { Tabs, VIEWPORT } from './tabs.ts';
import type { Take } from './take.ts';
import { timing } from './timings.ts';

const POSTS = 20;
/** Time in which a small change is read for sure, ms: to ask the page whether it is done would be work for it too. */
const UNDISTURBED = 2000;

const isOurs = (url: string): boolean => url.startsWith('chrome-extension://');
/** What was noted of a page: how far its layout shifted, how often its document was written to. */
function noted(page: Page): Promise<Pick<Watched, 'shift' | 'writes'>> {
  return page.evaluate(() => {
    const { shift, writes } = (globalThis as unknown as { watched: Watched }).watched;
    return { shift, writes };
  });
}

/** Large and medium pages as they are opened for the first time. */
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
    const { shift, writes: written } = await noted(medium);
    shifts.push(shift);
    writes.push(written);
    await medium.close();
  }
  return [
    timing(['longest task', '', 'L'], longest),
    timing(['work in whole', '', 'L'], total),
    timing(['viewport marked', '', 'M'], marked),
    counted('layout shift', '', Math.max(...shifts), 'M'),
    counted('DOM writes before a card', '', Math.max(...writes), 'M'),
  ];
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
      await feed.waitForTimeout(UNDISTURBED);
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
      await article.waitForTimeout(UNDISTURBED);
    });
    routes.push(moved.total);
  }
  await feed.close();
  await article.close();
  return [timing(['work on 20 posts', '', 'L'], posts), timing(['work on a route change', '', 'M'], routes)];
}

/** What a tab holds of ours: its heap with the extension less the same page without, and live ranges. */
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
