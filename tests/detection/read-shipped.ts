import { readTables } from '../../lib/cli/read-tables.ts';
import type { Annotation } from '../../lib/detection/annotation.ts';
import type { BlockText } from '../../lib/detection/block-text.ts';
import { createPageReader } from '../../lib/detection/read-page.ts';
import { SHIPPED_LANGUAGES } from '../../lib/detection/shipped-languages.ts';
import type { Tables } from '../../lib/facts/tables.ts';
import { compileIndex } from '../../lib/matching/compile.ts';
import { indexSource } from '../../lib/matching/index-source.ts';
import { openIndex } from '../../lib/matching/open-index.ts';

/** The tables of the project. */
export const TABLES: Tables = readTables();

const resources = { index: openIndex(compileIndex(indexSource(TABLES))), languages: SHIPPED_LANGUAGES };

/** Annotations by block key of a page that has these blocks, with the names and lexicon the extension ships. */
export function readShippedPage(
  blocks: readonly BlockText[],
  lang: string,
): ReadonlyMap<number, readonly Annotation[]> {
  return createPageReader(resources, { title: '', url: '', lang }).read(blocks);
}

/** Annotations of one text, as a page that holds nothing else. */
export function readShipped(text: string, lang: string): readonly Annotation[] {
  return readShippedPage([{ key: 0, text, lang, heading: false }], lang).get(0) ?? [];
}
