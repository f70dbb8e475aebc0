import type { HighlightRegistry } from '../../../dom/highlight-registry.ts';
import type { PageText } from '../../../dom/page-text.ts';
import type { Packed } from '../../../matching/packing.ts';
import { spreadOf } from '../spread.ts';
import { note, type Rounds } from '../timings.ts';
import { breather, timed } from './clock.ts';
import { type Contender, contenders, FLOOR, type Setup } from './contenders.ts';
import { openRegistry, openResources, paint, readAdded, readArticles, readPage } from './engine.ts';
import { append, readAll, type StagedPage, settle, show, textNodes } from './stage.ts';

/** What the command line asks of the page. */
export interface InPage {
  load(setup: Setup): void;
  scan(page: StagedPage, rounds: number): Promise<Rounds>;
  cold(page: StagedPage, packed: Packed): { floor: number; index: number; pipeline: number };
  batches(page: StagedPage, posts: readonly (readonly string[])[]): Promise<Rounds>;
  painting(page: StagedPage, marks: number, rounds: number): Promise<Rounds>;
  frames(page: StagedPage, marks: number, frames: number): Promise<number[]>;
  loading(variant: string, rounds: number): number[];
  /** Holds on to an opened index, in place of the one before; to none with null. */
  keep(variant: string | null): void;
  counts(page: StagedPage): { textNodes: number; characters: number; marks: number; said: number };
}

/** Markup that everybody reads before the clock counts, so that all are compiled; in code units. */
const WARM_UP = 300_000;
/** So often in a round the floor is measured between the others: a machine that others use is slow for seconds. */
const FLOOR_EVERY = 4;

let setup: Setup;
let field: Contender[] = [];
const packOf = (variant: string): Packed => setup.packs[variant] as Packed;

/** The first text nodes that are long enough to be marked in part, over and over where there are too few. */
function markable(count: number): Text[] {
  const nodes = [...textNodes(document.body)].filter(({ data }) => data.trim().length > 8);
  return Array.from({ length: count }, (_, i) => nodes[i % nodes.length] as Text);
}

function highlight(nodes: readonly Text[], registry: HighlightRegistry): void {
  for (const node of nodes) {
    const range = new StaticRange({ startContainer: node, startOffset: 1, endContainer: node, endOffset: 7 });
    registry.add('solid', range);
  }
}

const inPage: InPage = {
  load(given) {
    setup = given;
    field = contenders(given);
  },

  async scan(page, rounds) {
    const times: Rounds = {};
    for (const { name, variant } of [FLOOR, ...field]) note(times, name, variant);
    const clock = async (one: Contender): Promise<number> => {
      show(page);
      const time = timed(one.run);
      one.after?.();
      await breather();
      return time;
    };
    const warmUps = Math.ceil(WARM_UP / page.html.length);
    // Who comes first changes with each round.
    for (let round = -warmUps; round < rounds; round++) {
      const floors: number[] = [];
      for (let i = 0; i < field.length; i++) {
        if (i % FLOOR_EVERY === 0) floors.push(await clock(FLOOR));
        const one = field[(i + round + warmUps) % field.length] as Contender;
        const time = await clock(one);
        if (round >= 0) note(times, one.name, one.variant, time);
      }
      if (round >= 0) note(times, FLOOR.name, '', spreadOf(floors).median);
    }
    return times;
  },

  cold(page, packed) {
    show(page);
    const floor = timed(() => readAll(document.body));
    show(page);
    let resources: ReturnType<typeof openResources> | undefined;
    const index = timed(() => {
      resources = openResources(packed);
    });
    const pipeline = timed(() => {
      if (resources) paint(readPage(resources), openRegistry());
    });
    return { floor, index, pipeline };
  },

  async batches(page, posts) {
    show(page);
    const times: Rounds = {};
    const registry = openRegistry();
    const text: PageText = readPage(openResources(packOf('shipped')));
    text.takeStale();
    // Other posts for the floor than for us: whoever reads a text node second has it easier.
    for (let i = 0; i + 1 < posts.length; i += 2) {
      const forFloor = append((posts[i] as string[]).join(''));
      note(
        times,
        'floor',
        '',
        timed(() => forFloor.forEach(readAll)),
      );
      const forUs = append((posts[i + 1] as string[]).join(''));
      note(
        times,
        'batch',
        '',
        timed(() => {
          readAdded(text, forUs);
          paint(text, registry);
        }),
      );
      for (const element of [...forFloor, ...forUs]) element.remove();
      note(
        times,
        'leaving',
        '',
        timed(() => text.sweep()),
      );
      await breather();
    }
    registry.close();
    return times;
  },

  async painting(page, marks, rounds) {
    const times: Rounds = {};
    for (let round = 0; round < rounds; round++) {
      show(page);
      const registry = openRegistry();
      const nodes = markable(marks);
      note(
        times,
        'script',
        '',
        timed(() => highlight(nodes, registry)),
      );
      note(
        times,
        'layout',
        '',
        timed(() => settle()),
      );
      registry.close();
      await breather();
    }
    return times;
  },

  async frames(page, marks, frames) {
    show(page);
    const registry = openRegistry();
    highlight(markable(marks), registry);
    const { port1, port2 } = new MessageChannel();
    const times: number[] = [];
    const line = document.querySelector('p') as HTMLElement;
    for (let i = 0; i < frames; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      line.style.paddingLeft = `${i % 2}px`;
      // A message comes behind style, layout and paint of this frame.
      const painted = new Promise((resolve) => {
        port2.onmessage = resolve;
      });
      port1.postMessage(null);
      await painted;
      times.push(performance.now() - start);
    }
    registry.close();
    return times;
  },

  loading(variant, rounds) {
    return Array.from({ length: rounds }, () => timed(() => void openResources(packOf(variant))));
  },

  keep(variant) {
    // On the global object, where no compiler can see that nobody reads it.
    Object.assign(globalThis, { keptIndex: variant === null ? null : openResources(packOf(variant)) });
  },

  counts(page) {
    show(page);
    const nodes = [...textNodes(document.body)];
    const text = readPage(openResources(packOf('shipped')));
    const registry = openRegistry();
    const marks = paint(text, registry);
    registry.close();
    return {
      textNodes: nodes.length,
      characters: nodes.reduce((sum, { data }) => sum + data.length, 0),
      marks,
      said: readArticles(text),
    };
  },
};

Object.assign(globalThis, { bench: inPage });
