import { describe, expect, it } from 'vitest';
import { GOALS, type Goal, goalText, isReached } from '../../../lib/cli/bench/goals.ts';
import type { Measurement } from '../../../lib/cli/bench/measurement.ts';
import { keyOf } from '../../../lib/cli/bench/measurement.ts';

const line = (median: number, floors: number | null): Measurement => ({
  name: 'match',
  variant: '5k',
  page: 'M',
  unit: 'ms',
  median,
  least: median,
  floors,
  floorsAtBest: floors,
  iqr: 0,
  rounds: 3,
});
const asked = (goal: Goal) => ({ 'match 5k M': goal });

describe('isReached', () => {
  it.each([
    { goal: { of: 'floors', atMost: 2 }, floors: 2, reached: true },
    { goal: { of: 'floors', atMost: 2 }, floors: 2.01, reached: false },
    { goal: { of: 'floors', atMost: 2 }, floors: null, reached: null },
    { goal: { of: 'median', atMost: 9 }, floors: 1, reached: false },
    { goal: { of: 'median', atLeast: 9 }, floors: 1, reached: true },
    { goal: { of: 'median', atLeast: 11 }, floors: null, reached: false },
  ] as const)('$goal at $floors × floor: $reached', ({ goal, floors, reached }) => {
    expect(isReached(line(10, floors), asked(goal))).toBe(reached);
  });

  it('has no opinion where nothing is asked', () => {
    expect(isReached(line(10, 1), {})).toBeNull();
  });
});

it.each([
  [{ of: 'floors', atMost: 1.6 }, '≤ 1.6 × floor'],
  [{ of: 'median', atMost: 50 }, '≤ 50 ms'],
  [{ of: 'median', atLeast: 3 }, '≥ 3 ms'],
] as const)('goalText %#', (goal, text) => {
  expect(goalText(line(1, 1), asked(goal))).toBe(text);
});

it('keyOf leaves out what a measurement has not', () => {
  expect(keyOf({ name: 'index load', variant: '', page: null })).toBe('index load');
  expect(keyOf(line(1, 1))).toBe('match 5k M');
});

it('asks for one thing each', () => {
  for (const { atMost, atLeast } of Object.values(GOALS))
    expect([atMost, atLeast].filter((v) => v !== undefined)).toHaveLength(1);
});
