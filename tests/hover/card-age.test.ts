import { expect, it } from 'vitest';
import { dataAge } from '../../lib/hover/card-age.ts';
import { COVERAGE } from '../components/sample-facts.ts';

it.each([
  ['2026-06-30', false],
  ['2026-09-30', false],
  ['2026-10-01', true],
  ['2036-06-30', true],
  // A clock that is years behind.
  ['2016-06-30', false],
])('data of 30 June 2026 looked at on %s is stale: %s', (today, stale) => {
  expect(dataAge(COVERAGE, today)).toEqual({ coverage: COVERAGE, stale });
});
