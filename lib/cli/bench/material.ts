import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileIndex } from '../../matching/compile.ts';
import { indexSource } from '../../matching/index-source.ts';
import { findMatches } from '../../matching/matcher.ts';
import { openIndex } from '../../matching/open-index.ts';
import type { Packed } from '../../matching/packing.ts';
import { fold } from '../../text/fold.ts';
import { htmlText } from '../html-text.ts';
import { readTables } from '../read-tables.ts';
import { SAMPLES } from '../samples.ts';
import { type MadePage, makePage, makePosts } from './page-maker.ts';
import { PAGE_KEYS, PAGE_PLANS, type PageKey, type PagePlan } from './page-plans.ts';
import { plainTerms, sizedSource, termsOf } from './sized-index.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

const SAMPLE_FOLDER = fileURLToPath(new URL('../../../tests/samples', import.meta.url));

/** Sizes beside the shipped index, in forms. */
export const SIZES = { '5k': 5_000, '50k': 50_000, '200k': 200_000 } as const;

/** Everything a run is made with, the same in every run of the same tables. */
export interface Material {
  readonly pages: Readonly<Record<PageKey, MadePage & PagePlan>>;
  /** Packed indexes by size; `shipped` is the one of the extension. */
  readonly packs: Readonly<Record<string, Packed>>;
  /** The same forms as plain strings, for the sizes that rivals are measured with. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Forms of each index. */
  readonly forms: Readonly<Record<string, number>>;
  /** Batches of posts for the large page, as markup. */
  batches(count: number, posts: number): string[][];
}

function sampleTexts(): string[] {
  return SAMPLES.map(({ name }) => htmlText(readFileSync(join(SAMPLE_FOLDER, `${name}.html`), 'utf8')).text);
}

/** Reads the tables, compiles the indexes and makes the pages. Takes some seconds. */
export function makeMaterial(sizes: readonly (keyof typeof SIZES)[]): Material {
  const tables = readTables();
  const source = indexSource(tables);
  const sources = {
    ...Object.fromEntries(sizes.map((size) => [size, sizedSource(source, SIZES[size])])),
    shipped: source,
  };
  const packs = Object.fromEntries(Object.entries(sources).map(([size, made]) => [size, compileIndex(made)]));
  const index = openIndex(packs.shipped as Packed);
  const isTelling = (clause: string): boolean => findMatches(index, fold(clause), () => true).length > 0;
  const samples = sampleTexts();
  const words: Record<string, Vocabulary> = {};
  const wordsOf = (lang: PagePlan['lang']): Vocabulary =>
    (words[lang] ??= vocabularyOf(tables, samples, lang, isTelling));
  const pages = Object.fromEntries(
    PAGE_KEYS.map((key) => {
      const plan = PAGE_PLANS[key];
      return [key, { ...plan, ...makePage(plan, wordsOf(plan.lang)) }];
    }),
  ) as Record<PageKey, MadePage & PagePlan>;
  const forms = Object.entries(sources).map(([size, made]) => [size, termsOf(made)] as const);
  return {
    pages,
    packs,
    forms: Object.fromEntries(forms.map(([size, terms]) => [size, terms.length])),
    terms: Object.fromEntries(
      forms.filter(([size]) => size === '5k').map(([size, terms]) => [size, plainTerms(terms)]),
    ),
    batches: (count, posts) =>
      Array.from({ length: count }, (_, i) => makePosts(posts, PAGE_PLANS.L, wordsOf(PAGE_PLANS.L.lang), i)),
  };
}
