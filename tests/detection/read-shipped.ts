import { readTables } from '../../lib/cli/read-tables.ts';
import type { Annotation } from '../../lib/detection/annotation.ts';
import { createPageReader } from '../../lib/detection/read-page.ts';
import { SHIPPED_LANGUAGES } from '../../lib/detection/shipped-languages.ts';
import type { Tables } from '../../lib/facts/tables.ts';
import { compileIndex } from '../../lib/matching/compile.ts';
import { indexSource } from '../../lib/matching/index-source.ts';
import { openIndex } from '../../lib/matching/open-index.ts';

/** The tables of the project. */
export const TABLES: Tables = readTables();

const resources = { index: openIndex(compileIndex(indexSource(TABLES))), languages: SHIPPED_LANGUAGES };

/** Annotations of one text, as a page that holds nothing else, with the names and lexicon the extension ships. */
export function readShipped(text: string, lang: string): readonly Annotation[] {
  const reader = createPageReader(resources, { title: '', url: '', lang });
  return reader.read([{ key: 0, text, lang, heading: false }]).get(0) ?? [];
}
