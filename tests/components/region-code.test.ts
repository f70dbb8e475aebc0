import { expect, it } from 'vitest';
import { regionCode } from '../../components/region-code.ts';
import { readTables } from '../../lib/cli/read-tables.ts';

it.each([
  ['United States', 'US'],
  ['Hong Kong', 'HK'],
  ['UAE', 'AE'],
  ['Nowhere', null],
  ['', null],
])('%s is %s', (name, code) => {
  expect(regionCode(name)).toBe(code);
});

it('knows every country of the tables', () => {
  const tables = readTables();
  const names = new Set([...tables.companies, ...tables.events].flatMap(({ country }) => country ?? []));
  expect(names.size).toBeGreaterThan(50);
  expect([...names].filter((name) => regionCode(name) === null)).toEqual([]);
});
