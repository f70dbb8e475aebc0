import { describe, expect, it } from 'vitest';
import { readShipped, TABLES } from '../detection/read-shipped.ts';

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

/** Ids of the entries found in a text, and the layers of what was found. */
function found(text: string, lang: string): string[] {
  return readShipped(text, lang).flatMap((a) => (a.kind === 'phrase' ? [a.entryId] : []));
}

describe('lexicon', () => {
  const missed = TABLES.lexicon
    .filter((entry) => !found(entry.example, entry.lang).includes(entry.id))
    .map((e) => e.id);
  const withNearMiss = TABLES.lexicon.filter((entry) => entry.nearMiss !== null);
  const alarmed = withNearMiss
    .filter((entry) => found(entry.nearMiss ?? '', entry.lang).includes(entry.id))
    .map((e) => e.id);
  console.log(
    `lexicon: ${TABLES.lexicon.length - missed.length} of ${TABLES.lexicon.length} examples found, ` +
      `${withNearMiss.length - alarmed.length} of ${withNearMiss.length} near-misses left alone`,
  );

  it('finds the example of every entry', () => {
    expect(missed).toEqual(UNDECIDED_EXAMPLES);
  });

  it('leaves every near-miss alone', () => {
    expect([...alarmed].sort()).toEqual([...UNDECIDED_NEAR_MISSES].sort());
  });
});
