import { type Browser, chromium, type Page } from 'playwright-core';
import type { Packed } from '../../matching/packing.ts';
import { provideBrowser } from '../browser-install.ts';
import type { InPage } from './in-page/entry.ts';
import type { StagedPage } from './in-page/stage.ts';
import type { Material } from './material.ts';
import { counted, type Measurement } from './measurement.ts';
import { pageBundle } from './page-bundle.ts';
import type { PageKey } from './page-plans.ts';
import { servePage } from './page-server.ts';
import { tabHeap } from './tab-memory.ts';
import { GROUPS, type Group, type Take } from './take.ts';
import { type Rounds, roundsOf, scanLines, timing } from './timings.ts';

const MARKS = 500;
const FRAMES = 60;
const POSTS = 20;
const VIEWPORT = { width: 1280, height: 860 };
/** Cold starts are slow and vary little. */
const COLD_ROUNDS = 5;
/** Openings of an index that compile and do not count. */
const WARM_UPS = 3;

/** Calls what the script of the benchmark offers in its page. */
function inPage<K extends keyof InPage>(
  page: Page,
  name: K,
  ...given: Parameters<InPage[K]>
): Promise<Awaited<ReturnType<InPage[K]>>> {
  const call = ([name, given]: readonly [string, readonly unknown[]]): unknown => {
    const { bench } = globalThis as unknown as { bench: Record<string, (...given: unknown[]) => unknown> };
    return bench[name]?.(...given);
  };
  return page.evaluate(call, [name, given] as const) as Promise<Awaited<ReturnType<InPage[K]>>>;
}

/** A page in a process of its own: what another compiled is not there. */
async function freshPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

function staged(material: Material, key: PageKey): StagedPage {
  const { html, lang, title } = material.pages[key];
  return { html, lang, title };
}

/** What is needed to measure one group. */
interface Ground {
  readonly browser: Browser;
  readonly url: string;
  /** A page with all indexes loaded. */
  readonly page: Page;
  readonly material: Material;
  readonly take: Take;
}

/** The large page takes as long to show as all others together. */
function roundsFor(key: PageKey, rounds: number): number {
  return key === 'L' ? Math.ceil(rounds / 2) : rounds;
}

async function scan({ page, material, take }: Ground): Promise<Measurement[]> {
  const lines: Measurement[] = [];
  for (const key of take.keys) {
    take.say(`Scanning page ${key} …`);
    const shown = staged(material, key);
    const counts = await inPage(page, 'counts', shown);
    lines.push(...Object.entries(counts).map(([name, value]) => counted(`page has ${name}`, '', value, key)));
    lines.push(...scanLines(key, await inPage(page, 'scan', shown, roundsFor(key, take.rounds))));
  }
  return lines;
}

async function posts({ page, material, take }: Ground): Promise<Measurement[]> {
  if (!take.keys.includes('L')) return [];
  take.say('Adding posts …');
  const batches = material.batches((take.rounds + 1) * 2, POSTS);
  const rounds = await inPage(page, 'batches', staged(material, 'L'), batches);
  // The first batch warms up.
  const [floors = [], batch = [], leaving = []] = ['floor', 'batch', 'leaving'].map((name) =>
    roundsOf(rounds, name).slice(1),
  );
  return [
    timing(['batch of 20 posts', 'shipped', 'L'], batch, floors),
    timing(['posts leaving', 'shipped', 'L'], leaving, floors),
  ];
}

async function paint({ page, material, take }: Ground): Promise<Measurement[]> {
  take.say('Painting …');
  const shown = staged(material, 'M');
  const rounds = await inPage(page, 'painting', shown, MARKS, take.rounds);
  const lines = ['script', 'layout'].map((part) =>
    timing([`painting ${MARKS} marks`, part, 'M'], roundsOf(rounds, part)),
  );
  const unmarked = await inPage(page, 'frames', shown, 0, FRAMES);
  lines.push(timing(['frame without marks', '', 'M'], unmarked));
  for (const marks of [MARKS, 10 * MARKS]) {
    const frames = await inPage(page, 'frames', shown, marks, FRAMES);
    // The floor of a frame is the same frame without marks.
    lines.push(timing([`frame with ${marks} marks`, '', 'M'], frames, unmarked));
  }
  return lines;
}

async function index({ page, material, take }: Ground): Promise<Measurement[]> {
  take.say('Opening indexes …');
  const lines: Measurement[] = [];
  for (const [size, { text, numbers }] of Object.entries(material.packs)) {
    const bytes = Buffer.byteLength(text) + Buffer.byteLength(numbers);
    const loads = await inPage(page, 'loading', size, take.rounds + WARM_UPS);
    await inPage(page, 'keep', null);
    const before = await tabHeap(page);
    await inPage(page, 'keep', size);
    const after = await tabHeap(page);
    lines.push(
      { ...counted('index forms', '', material.forms[size] ?? 0), variant: size },
      { ...counted('index size', 'KB', bytes / 1000), variant: size },
      timing(['index load', size, null], loads.slice(WARM_UPS)),
      { ...counted('index heap', 'KB', (after - before) / 1000), variant: size },
    );
  }
  return lines;
}

async function cold({ browser, url, material, take }: Ground): Promise<Measurement[]> {
  const lines: Measurement[] = [];
  for (const key of take.keys) {
    take.say(`First scan of page ${key} …`);
    const rows: Rounds = {};
    for (let round = 0; round < Math.min(COLD_ROUNDS, take.rounds); round++) {
      const page = await freshPage(browser, url);
      const found = await inPage(page, 'cold', staged(material, key), material.packs.shipped as Packed);
      for (const [name, value] of Object.entries(found)) rows[name] = [...(rows[name] ?? []), value];
      await page.context().close();
    }
    lines.push(
      timing(['cold floor', '', key], rows.floor ?? []),
      timing(['cold first scan', 'shipped', key], rows.pipeline ?? [], rows.floor),
      timing(['cold index load', 'shipped', key], rows.index ?? []),
    );
  }
  return lines;
}

const MEASURES: Readonly<Record<Exclude<Group, 'extension'>, (ground: Ground) => Promise<Measurement[]>>> = {
  scan,
  posts,
  paint,
  index,
  cold,
};

/** Everything that is measured on a plain page with the engine in it, without the extension around it. */
export async function browserPart(material: Material, take: Take): Promise<Measurement[]> {
  const wanted = GROUPS.filter((group) => group !== 'extension' && take.wants(group));
  if (wanted.length === 0) return [];
  const { path, name } = await provideBrowser('chromium', take.say);
  take.say(`Browser: ${name}`);
  const server = await servePage(await pageBundle());
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--js-flags=--expose-gc --no-flush-bytecode',
    ],
  });
  try {
    const page = await freshPage(browser, server.url);
    await inPage(page, 'load', { packs: material.packs, terms: material.terms });
    const ground: Ground = { browser, url: server.url, page, material, take };
    const lines: Measurement[] = [];
    for (const group of wanted) lines.push(...(await MEASURES[group as keyof typeof MEASURES](ground)));
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}
