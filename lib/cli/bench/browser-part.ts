import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { provideBrowser } from '../browser-install.ts';
import type { InPage, Rounds } from './in-page/entry.ts';
import type { StagedPage } from './in-page/stage.ts';
import type { Material } from './material.ts';
import { counted, type Measurement, type Unit } from './measurement.ts';
import { pageBundle } from './page-bundle.ts';
import type { PageKey } from './page-plans.ts';
import { servePage } from './page-server.ts';
import { quotients, spreadOf } from './spread.ts';
import { GROUPS, type Take } from './take.ts';

const MARKS = 500;
const FRAMES = 60;
const POSTS = 20;
const VIEWPORT = { width: 1280, height: 860 };

/** Where the page script of the benchmark puts itself. */
interface BenchWorld {
  readonly bench: InPage;
}

/** A page in a process of its own: what another compiled is not there. */
async function freshPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

const staged = (material: Material, key: PageKey): StagedPage => {
  const { html, lang, title } = material.pages[key];
  return { html, lang, title };
};

/** Rounds of one thing as a measurement, against the floor of the same rounds. */
function against(
  [name, variant, page]: readonly [string, string, PageKey | null],
  values: readonly number[],
  floors: readonly number[] | null,
  unit: Unit = 'ms',
): Measurement {
  const relative = floors ? spreadOf(quotients(values, floors)).median : null;
  return { name, variant, page, unit, floors: relative, ...spreadOf(values) };
}

/** How many times as long the first takes as the second. */
function times(
  name: string,
  page: PageKey,
  slower: readonly number[],
  faster: readonly number[],
): Measurement {
  return against([name, '', page], quotients(slower, faster), null, '×');
}

function scanLines(key: PageKey, rounds: Rounds): Measurement[] {
  const floors = rounds.floor as number[];
  const of = (name: string): number[] => rounds[name] ?? [];
  const lines = Object.entries(rounds).map(([line, values]) => {
    const [name = '', ...variant] = line.split(' ');
    const label = line.startsWith('painted and')
      ? ([line.replace(' shipped', ''), 'shipped'] as const)
      : null;
    return against([label?.[0] ?? name, label?.[1] ?? variant.join(' '), key], values, floors);
  });
  return [
    ...lines,
    ...(rounds['match 50k'] ? [times('growth 5k to 50k', key, of('match 50k'), of('match 5k'))] : []),
    times('against RegExp', key, of('rival RegExp'), of('match 5k')),
    times('against mark.js', key, of('rival mark.js'), of('painted and laid out shipped')),
  ];
}

/** Bytes of the page's heap after rubbish was cleared away. */
async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

async function coldLines(
  browser: Browser,
  url: string,
  material: Material,
  key: PageKey,
  rounds: number,
): Promise<Measurement[]> {
  const rows: Rounds = { floor: [], index: [], pipeline: [] };
  const given = { page: staged(material, key), packed: material.packs.shipped as Material['packs'][string] };
  for (let round = 0; round < rounds; round++) {
    const page = await freshPage(browser, url);
    const found = await page.evaluate(
      ({ page, packed }) => (globalThis as unknown as BenchWorld).bench.cold(page, packed),
      given,
    );
    for (const [name, value] of Object.entries(found)) (rows[name] as number[]).push(value);
    await page.context().close();
  }
  const { floor = [], index = [], pipeline = [] } = rows;
  return [
    against(['cold floor', '', key], floor, null),
    against(['cold first scan', 'shipped', key], pipeline, floor),
    against(['cold index load', 'shipped', key], index, null),
  ];
}

async function warmLines(page: Page, material: Material, take: Take): Promise<Measurement[]> {
  const lines: Measurement[] = [];
  const { keys, rounds, wants, say } = take;
  const inPage = <T, A>(run: (argument: A) => T | Promise<T>, argument: A) =>
    page.evaluate(run as never, argument) as Promise<T>;
  await inPage((setup) => (globalThis as unknown as BenchWorld).bench.load(setup), {
    packs: material.packs,
    terms: material.terms,
  });
  if (wants('scan')) {
    for (const key of keys) {
      say(`Scanning page ${key} …`);
      const page = staged(material, key);
      const counts = await inPage((page) => (globalThis as unknown as BenchWorld).bench.counts(page), page);
      lines.push(
        ...Object.entries(counts).map(([name, value]) => counted(`page has ${name}`, '', value, key)),
      );
      const found = await inPage(
        ({ page, rounds }) => (globalThis as unknown as BenchWorld).bench.scan(page, rounds),
        { page, rounds },
      );
      lines.push(...scanLines(key, found));
    }
  }
  if (wants('posts') && keys.includes('L')) {
    say('Adding posts …');
    const found = await inPage(
      ({ page, posts }) => (globalThis as unknown as BenchWorld).bench.batches(page, posts),
      { page: staged(material, 'L'), posts: material.batches((rounds + 1) * 2, POSTS) },
    );
    // The first batch warms up.
    const {
      floor = [],
      batch = [],
      leaving = [],
    } = Object.fromEntries(Object.entries(found).map(([k, v]) => [k, v.slice(1)]));
    lines.push(
      against(['batch of 20 posts', 'shipped', 'L'], batch, floor),
      against(['posts leaving', 'shipped', 'L'], leaving, floor),
    );
  }
  if (wants('paint')) {
    say('Painting …');
    const found = await inPage(
      ({ page, marks, rounds }) => (globalThis as unknown as BenchWorld).bench.painting(page, marks, rounds),
      { page: staged(material, 'M'), marks: MARKS, rounds },
    );
    lines.push(
      against([`painting ${MARKS} marks`, 'script', 'M'], found.script as number[], null),
      against([`painting ${MARKS} marks`, 'layout', 'M'], found.layout as number[], null),
    );
    for (const marks of [0, MARKS, 10 * MARKS]) {
      const frames = await inPage(
        ({ page, marks, frames }) => (globalThis as unknown as BenchWorld).bench.frames(page, marks, frames),
        { page: staged(material, 'M'), marks, frames: FRAMES },
      );
      lines.push(against([`frame with ${marks} marks`, '', 'M'], frames, null));
    }
  }
  return lines;
}

async function indexLines(page: Page, material: Material, rounds: number): Promise<Measurement[]> {
  const cdp = await page.context().newCDPSession(page);
  const lines: Measurement[] = [];
  for (const [size, packed] of Object.entries(material.packs)) {
    const bytes = Buffer.byteLength(packed.text) + Buffer.byteLength(packed.numbers);
    const loads = await page.evaluate(
      ({ size, rounds }) => (globalThis as unknown as BenchWorld).bench.loading(size, rounds),
      { size, rounds: rounds + 3 },
    );
    const before = await heapOf(cdp);
    await page.evaluate((size) => (globalThis as unknown as BenchWorld).bench.keep(size), size);
    const after = await heapOf(cdp);
    lines.push(
      { ...counted('index forms', '', material.forms[size] ?? 0), variant: size },
      { ...counted('index size', 'KB', bytes / 1000), variant: size },
      // The first are compiled only while they run.
      against(['index load', size, null], loads.slice(3), null),
      { ...counted('index heap', 'KB', (after - before) / 1000), variant: size },
    );
  }
  return lines;
}

/** Everything that is measured on a plain page with the engine in it, without the extension around it. */
export async function browserPart(material: Material, take: Take): Promise<Measurement[]> {
  const { rounds, keys, wants, say } = take;
  if (!GROUPS.some((group) => group !== 'extension' && wants(group))) return [];
  const { path, name } = await provideBrowser('chromium', say);
  say(`Browser: ${name}`);
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
    const lines: Measurement[] = [];
    const page = await freshPage(browser, server.url);
    lines.push(...(await warmLines(page, material, take)));
    if (wants('index')) lines.push(...(await indexLines(page, material, rounds)));
    await page.context().close();
    if (wants('cold')) {
      for (const key of keys) {
        say(`First scan of page ${key} …`);
        lines.push(...(await coldLines(browser, server.url, material, key, Math.max(3, rounds))));
      }
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}
