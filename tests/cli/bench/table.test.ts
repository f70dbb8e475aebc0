import { describe, expect, it } from 'vitest';
import { counted } from '../../../lib/cli/bench/measurement.ts';
import { figure, tableOf } from '../../../lib/cli/bench/table.ts';

it.each([
  [0, '0'],
  [0.0123, '0.012'],
  [1.2345, '1.23'],
  [45.67, '45.7'],
  [12_345.6, '12346'],
  [Number.NaN, '–'],
])('figure(%d) is %s', (value, text) => {
  expect(figure(value)).toBe(text);
});

describe('tableOf', () => {
  const lines = tableOf([
    {
      ...counted('match', 'ms', 3.21, 'M'),
      variant: '5k',
      floors: 1.5,
      floorsAtBest: 1.4,
      iqr: 0.2,
      rounds: 9,
    },
    { ...counted('match', 'ms', 900, 'L'), variant: '5k', floors: 9, iqr: 20, rounds: 9 },
    counted('page has marks', '', 40, 'S'),
  ]).split('\n');

  it('says of each goal whether it is reached', () => {
    expect(lines[1]).toMatch(/^match 5k M +3\.21 ms +0\.200 +1\.50 +1\.40 +≤ 1\.6 × floor +reached$/);
    expect(lines[2]).toMatch(/MISSED$/);
    expect(lines[3]).toMatch(/^page has marks S +40\.0$/);
  });

  it('sets numbers under one another', () => {
    expect(lines[1]?.indexOf('ms')).toBe(lines[2]?.indexOf('ms'));
  });
});
