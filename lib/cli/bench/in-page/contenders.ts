import type { HighlightRegistry } from '../../../dom/highlight-registry.ts';
import type { Packed } from '../../../matching/packing.ts';
import {
  countMatches,
  openRegistry,
  openResources,
  paint,
  readArticles,
  readPage,
  walkPage,
} from './engine.ts';
import {
  type Counter,
  expressionCounter,
  expressionOf,
  markPage,
  modernCounter,
  monyoneCounter,
  trieCounter,
} from './rivals.ts';
import { readAll, searchAll, settle } from './stage.ts';

/** What the benchmark is handed: indexes by size, and the same terms for rivals. */
export interface Setup {
  readonly packs: Readonly<Record<string, Packed>>;
  readonly terms: Readonly<Record<string, readonly string[]>>;
}

/** Something that is done to a page and timed. */
export interface Contender {
  readonly name: string;
  readonly variant: string;
  run(): void;
  /** Takes back what a run left in the document; not timed. */
  after?(): void;
}

/** Rivals are given the small list: with the others the whole run would be theirs. */
const RIVALS: readonly (readonly [name: string, make: (terms: readonly string[]) => Counter])[] = [
  ['RegExp', expressionCounter],
  ['modern-ahocorasick', modernCounter],
  ['@monyone/aho-corasick', monyoneCounter],
  ['word trie', trieCounter],
];

/** Reading that ends in highlights, which are taken away again when the clock has stopped. */
function inWhole(name: string, read: (registry: HighlightRegistry) => void): Contender {
  let registry: HighlightRegistry | undefined;
  return {
    name,
    variant: 'shipped',
    run: () => {
      registry = openRegistry();
      read(registry);
    },
    after: () => registry?.close(),
  };
}

/** What the others are held against. */
export const FLOOR: Contender = { name: 'floor', variant: '', run: () => void readAll(document.body) };

/** Everything else that is timed on every page. */
export function contenders({ packs, terms }: Setup): Contender[] {
  const shipped = openResources(packs.shipped as Packed);
  const small = terms['5k'] as readonly string[];
  const marked = expressionOf(small);
  return [
    { name: 'walk', variant: '', run: () => walkPage() },
    ...Object.entries(packs).map(([variant, packed]): Contender => {
      const { index } = openResources(packed);
      return { name: 'match', variant, run: () => searchAll((text) => countMatches(index, text)) };
    }),
    { name: 'detect', variant: 'shipped', run: () => readPage(shipped) },
    inWhole('painted', (registry) => paint(readPage(shipped), registry)),
    inWhole('pipeline', (registry) => {
      const text = readPage(shipped);
      readArticles(text);
      paint(text, registry);
    }),
    inWhole('painted and laid out', (registry) => {
      paint(readPage(shipped), registry);
      settle();
    }),
    ...RIVALS.map(([variant, make]): Contender => {
      const count = make(small);
      return { name: 'rival', variant, run: () => searchAll(count) };
    }),
    { name: 'rival', variant: 'mark.js', run: () => markPage(marked) },
  ];
}
