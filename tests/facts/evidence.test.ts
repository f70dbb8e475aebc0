import { expect, test } from 'vitest';
import { evidence } from '../../lib/facts/evidence.ts';
import { faultsOf } from './raw-row.ts';

const signs = (fields: Record<string, unknown>) => ({
  company_id: 'kestrel',
  people: [],
  products: [],
  places: [],
  words: ['airline'],
  words_local: { zh: ['航空'] },
  against: ['{} nest'],
  against_local: {},
  ...fields,
});

test('signs by language', () => {
  expect(faultsOf(evidence, signs({}))).toEqual([]);
  expect(faultsOf(evidence, signs({ words_local: { xx: [] } }))).toEqual([
    expect.stringContaining('words_local: unknown language key; use zh, ja, ko, de'),
  ]);
  expect(faultsOf(evidence, signs({ words: 'airline' }))).toEqual([
    expect.stringContaining('words: "airline" is not a list; write a JSON list of strings'),
  ]);
});
