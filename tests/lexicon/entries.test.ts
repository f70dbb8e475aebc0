import { describe, expect, it } from 'vitest';
import { readTables } from '../../lib/cli/read-tables.ts';
import { createPageReader } from '../../lib/detection/read-page.ts';
import { SHIPPED_LANGUAGES } from '../../lib/detection/shipped-languages.ts';
import { compileIndex } from '../../lib/matching/compile.ts';
import { indexSource } from '../../lib/matching/index-source.ts';
import { openIndex } from '../../lib/matching/open-index.ts';

/**
 * Every entry is its own test: the example must be found, the near-miss left
 * alone. What the context rules cannot decide yet is listed here by name, so
 * that it neither hides nor grows; an entry that starts to pass must leave the list.
 */
const UNDECIDED_EXAMPLES: readonly string[] = [];
const UNDECIDED_NEAR_MISSES: readonly string[] = [
  'en-job-losses',
  'en-non-regrettable-attrition',
  'en-offboarding',
];

const tables = readTables();
const index = openIndex(compileIndex(indexSource(tables)));

/** Ids of the entries found in a text, and the layers of what was found. */
function found(text: string, lang: string): string[] {
  const reader = createPageReader({ index, languages: SHIPPED_LANGUAGES }, { title: '', url: '', lang });
  const results = reader.read([{ key: 0, text, lang, heading: false }]);
  return (results.get(0) ?? []).flatMap((a) => (a.kind === 'phrase' ? [a.entryId] : []));
}

describe('lexicon', () => {
  const missed = tables.lexicon
    .filter((entry) => !found(entry.example, entry.lang).includes(entry.id))
    .map((e) => e.id);
  const withNearMiss = tables.lexicon.filter((entry) => entry.nearMiss !== null);
  const alarmed = withNearMiss
    .filter((entry) => found(entry.nearMiss ?? '', entry.lang).includes(entry.id))
    .map((e) => e.id);
  console.log(
    `lexicon: ${tables.lexicon.length - missed.length} of ${tables.lexicon.length} examples found, ` +
      `${withNearMiss.length - alarmed.length} of ${withNearMiss.length} near-misses left alone`,
  );

  it('finds the example of every entry', () => {
    expect(missed).toEqual(UNDECIDED_EXAMPLES);
  });

  it('leaves every near-miss alone', () => {
    expect([...alarmed].sort()).toEqual([...UNDECIDED_NEAR_MISSES].sort());
  });
});
