import { keyOf, type Measurement } from './measurement.ts';

/** What is asked of a measurement: at most, or at least, so much of its value or of its multiple of the floor. */
export interface Goal {
  readonly of: 'floors' | 'median';
  readonly atMost?: number;
  readonly atLeast?: number;
}

const floors = (atMost: number): Goal => ({ of: 'floors', atMost });
const atMost = (limit: number): Goal => ({ of: 'median', atMost: limit });
const atLeast = (limit: number): Goal => ({ of: 'median', atLeast: limit });

/** Goals under the keys of their measurements. Where a line has none, it is there to be looked at. */
export const GOALS: Readonly<Record<string, Goal>> = {
  'match 5k S': floors(2.2),
  'match 5k M': floors(1.6),
  'match 5k C': floors(1.7),
  'match 5k L': floors(1.3),
  'match shipped S': floors(2.2),
  'match shipped M': floors(1.6),
  'match shipped C': floors(1.7),
  'match shipped L': floors(1.3),
  'match 50k S': floors(2.8),
  'match 50k M': floors(2.0),
  'match 50k C': floors(2.0),
  'match 50k L': floors(1.5),
  'growth 5k to 50k M': atMost(1.2),
  'growth 5k to 50k L': atMost(1.2),
  'pipeline shipped M': floors(4),
  'pipeline shipped L': floors(3),
  'against RegExp M': atLeast(2.5),
  'against RegExp L': atLeast(2.5),
  'against RegExp C': atLeast(3.5),
  'against mark.js M': atLeast(12),
  'against mark.js L': atLeast(12),
  'batch of 20 posts shipped L': floors(1.5),
  'index size 5k': atMost(150),
  'index size 50k': atMost(1200),
  'index load shipped': atMost(0.2),
  'heap of a tab M': atMost(1000),
  'live Ranges M': atMost(0),
  'longest task L': atMost(50),
  'viewport marked M': atMost(50),
  'hover to card M': atMost(50),
  'DOM writes before a card M': atMost(0),
};

/** What of a measurement its goal is about; null where the floor was not measured. */
export function judgedValue(measurement: Measurement, goal: Goal): number | null {
  return measurement[goal.of];
}

/** Whether a goal is reached; null where there is none, or nothing to judge it by. */
export function isReached(measurement: Measurement, goals = GOALS): boolean | null {
  const goal = goals[keyOf(measurement)];
  const value = goal ? judgedValue(measurement, goal) : null;
  if (!goal || value === null) return null;
  return value <= (goal.atMost ?? Number.POSITIVE_INFINITY) && value >= (goal.atLeast ?? 0);
}

/** A goal in words: `≤ 1.6 × floor`. */
export function goalText(measurement: Measurement, goals = GOALS): string {
  const goal = goals[keyOf(measurement)];
  if (!goal) return '';
  const limit = goal.atMost === undefined ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
  return goal.of === 'floors' ? `${limit} × floor` : `${limit} ${measurement.unit}`.trim();
}
