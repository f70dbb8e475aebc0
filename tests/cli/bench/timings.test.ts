import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../lib/cli/bench/measurement.ts';
import { note, type Rounds, roundsOf, scanLines, timing } from '../../../lib/cli/bench/timings.ts';

/** Two rounds, the second on a machine twice as slow. */
function rounds(): Rounds {
  const noted: Rounds = {};
  for (const pace of [1, 2]) {
    note(noted, 'floor', '', pace);
    note(noted, 'match', '5k', 2 * pace);
    note(noted, 'match', '50k', 3 * pace);
    note(noted, 'rival', 'RegExp', 9 * pace);
    note(noted, 'rival', 'mark.js', 40 * pace);
    note(noted, 'painted and laid out', 'shipped', 4 * pace);
  }
  return noted;
}

describe('scanLines', () => {
  const lines = new Map(scanLines('M', rounds()).map((line) => [keyOf(line), line]));

  it.each([
    ['floor M', 1.5, 1],
    ['match 5k M', 3, 2],
    ['rival mark.js M', 60, 40],
    ['painted and laid out shipped M', 6, 4],
  ])('%s: %d ms, %d × floor', (key, median, floors) => {
    expect(lines.get(key)).toMatchObject({ median, floors, unit: 'ms', rounds: 2 });
  });

  it.each([
    ['growth 5k to 50k M', 1.5],
    ['against RegExp M', 4.5],
    ['against mark.js M', 10],
  ])('%s: %d ×', (key, median) => {
    expect(lines.get(key)).toMatchObject({ median, floors: null, unit: '×', iqr: 0 });
  });

  it('leaves out what was not measured', () => {
    expect(lines.has('growth 5k to 200k M')).toBe(false);
  });
});

it('roundsOf knows nothing of what was not noted', () => {
  expect(roundsOf(rounds(), 'match', '7k')).toEqual([]);
  expect(roundsOf(rounds(), 'match', '5k')).toEqual([2, 4]);
});

it('at best, both had the machine for themselves', () => {
  const line = timing(['match', '5k', 'M'], [9, 2, 30], [3, 1, 2]);
  expect(line).toMatchObject({ floors: 3, floorsAtBest: 2 });
});

it('note gives a name its place without a value', () => {
  const noted: Rounds = {};
  note(noted, 'floor', '');
  note(noted, 'match', '5k', 3);
  note(noted, 'floor', '', 1);
  expect(noted).toEqual({ 'floor|': [1], 'match|5k': [3] });
  expect(Object.keys(noted)[0]).toBe('floor|');
});

it('timing without floors has no multiple of them', () => {
  expect(timing(['index load', '5k', null], [3, 1, 2])).toMatchObject({ median: 2, floors: null });
});
