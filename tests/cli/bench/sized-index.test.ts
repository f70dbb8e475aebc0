import { describe, expect, it } from 'vitest';
import { madeUpFirms, plainTerms, sizedSource, termsOf } from '../../../lib/cli/bench/sized-index.ts';
import { compileIndex, type IndexSource } from '../../../lib/matching/compile.ts';
import { findMatches } from '../../../lib/matching/matcher.ts';
import { openIndex } from '../../../lib/matching/open-index.ts';
import { fold } from '../../../lib/text/fold.ts';

const FIRST = [
  'Ardent',
  'Brook',
  'Cinder',
  'Dover',
  'Ember',
  'Fallow',
  'Garnet',
  'Heron',
  'Inlet',
  'Juniper',
];
const LAST = [
  'Looms',
  'Mills',
  'Foundry',
  'Ferries',
  'Bakeries',
  'Yards',
  'Presses',
  'Kilns',
  'Docks',
  'Farms',
];

/** Every third combination of two words as a firm of two names, and twenty phrases of five forms each. */
const SOURCE: IndexSource = {
  companies: FIRST.flatMap((first, i) =>
    LAST.filter((_, j) => (i + j) % 3 === 0).map((last) => ({
      id: `firm-${first}-${last}`,
      name: `${first} ${last}`,
      legalName: `${first} ${last} Limited`,
      aliases: [],
      formerNames: [],
      brands: [],
    })),
  ),
  policies: [],
  blockers: [],
  signs: [],
  entries: Array.from({ length: 20 }, (_, i) => ({
    id: `en-${i}`,
    term: `sent home ${i}`,
    lang: 'en',
    kind: 'slang',
    ambiguity: 'safe' as const,
    forms: [1, 2, 3].map((n) => `sent ${n} home ${i}`).concat(`sent … home ${i}`),
    match: 'word' as const,
    evidence: [],
    stop: [],
    caseSensitive: [],
  })),
};

it('termsOf counts names and phrases in folded form', () => {
  const terms = termsOf(SOURCE);
  expect(terms).toHaveLength(34 * 2 + 20 * 5);
  expect(terms).toContain('ardent looms limited');
});

describe('sizedSource', () => {
  it.each([60, 120, 168, 220])('comes to about %d forms', (forms) => {
    const got = termsOf(sizedSource(SOURCE, forms)).length;
    expect(Math.abs(got - forms)).toBeLessThanOrEqual(0.12 * forms);
  });

  it('is the same every time', () => {
    expect(sizedSource(SOURCE, 100)).toEqual(sizedSource(SOURCE, 100));
    expect(sizedSource(SOURCE, 200)).toEqual(sizedSource(SOURCE, 200));
  });

  it('holds names and phrases in a small index too', () => {
    const small = sizedSource(SOURCE, 60);
    expect(small.companies.length).toBeGreaterThan(5);
    expect(small.entries.length).toBeGreaterThan(2);
  });

  it('keeps every row of the tables where it adds to them', () => {
    const larger = sizedSource(SOURCE, 200);
    expect(larger.companies.slice(0, 34)).toEqual(SOURCE.companies);
    expect(larger.entries).toBe(SOURCE.entries);
  });
});

describe('madeUpFirms', () => {
  const firms = madeUpFirms(SOURCE, 90);

  it('makes names that no firm of the tables bears, each once', () => {
    const known = new Set(SOURCE.companies.flatMap(({ name, aliases }) => [name, ...aliases]));
    expect(new Set(firms.map(({ name }) => name)).size).toBe(firms.length);
    expect(firms.filter(({ name }) => known.has(name))).toEqual([]);
  });

  it('ends where there are too few parts for so many', () => {
    expect(firms.length).toBeLessThan(90);
    expect(firms.length).toBeGreaterThan(0);
  });

  it('makes names that the matcher finds', () => {
    const index = openIndex(compileIndex({ ...SOURCE, entries: [], companies: firms }));
    const lost = firms.filter(
      ({ name }) => findMatches(index, fold(`So ${name} it is.`), () => true).length === 0,
    );
    expect(lost).toEqual([]);
  });
});

it('plainTerms leaves out gaps and single letters', () => {
  expect(plainTerms(['let … go', 'x', 'let go'])).toEqual(['let go']);
});
