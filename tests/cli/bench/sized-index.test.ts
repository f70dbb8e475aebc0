import { describe, expect, it } from 'vitest';
import { madeUpFirms, plainTerms, sizedSource, termsOf } from '../../../lib/cli/bench/sized-index.ts';
import { readTables } from '../../../lib/cli/read-tables.ts';
import { compileIndex } from '../../../lib/matching/compile.ts';
import { indexSource } from '../../../lib/matching/index-source.ts';
import { findMatches } from '../../../lib/matching/matcher.ts';
import { openIndex } from '../../../lib/matching/open-index.ts';
import { fold } from '../../../lib/text/fold.ts';

const source = indexSource(readTables());
const all = termsOf(source).length;

describe('sizedSource', () => {
  it.each([1_000, 5_000, all + 20_000])('comes to about %d forms', (forms) => {
    expect(Math.abs(termsOf(sizedSource(source, forms)).length / forms - 1)).toBeLessThan(0.12);
  });

  it('is the same every time', () => {
    expect(termsOf(sizedSource(source, 2_000))).toEqual(termsOf(sizedSource(source, 2_000)));
  });

  it('keeps every form of the tables where it adds to them', () => {
    const larger = sizedSource(source, all + 1_000);
    expect(larger.companies.slice(0, source.companies.length)).toEqual(source.companies);
    expect(larger.entries).toBe(source.entries);
  });

  it('holds names and phrases in a small index too', () => {
    const small = sizedSource(source, 2_000);
    expect(small.companies.length).toBeGreaterThan(50);
    expect(small.entries.length).toBeGreaterThan(10);
  });
});

describe('madeUpFirms', () => {
  const firms = madeUpFirms(source, 300);

  it('makes names that no firm of the tables bears', () => {
    const known = new Set(source.companies.flatMap((row) => [row.name, ...row.aliases]));
    expect(firms).toHaveLength(300);
    expect(new Set(firms.map(({ name }) => name)).size).toBe(300);
    expect(firms.filter(({ name }) => known.has(name))).toEqual([]);
  });

  it('makes names that the matcher finds', () => {
    const index = openIndex(compileIndex({ ...source, entries: [], companies: firms, signs: [] }));
    const spaced = firms.filter(({ name }) => /^[\w ]+$/.test(name)).slice(0, 50);
    expect(spaced).toHaveLength(50);
    const lost = spaced.filter(
      ({ name }) => findMatches(index, fold(`So ${name} it is.`), () => true).length === 0,
    );
    expect(lost).toEqual([]);
  });
});

it('plainTerms leaves out gaps and single letters', () => {
  expect(plainTerms(['let … go', 'x', 'let go'])).toEqual(['let go']);
});
