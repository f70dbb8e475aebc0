import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keyOf, type Measurement } from './measurement.ts';

/**
 * One run as the history file keeps it, a line of JSON. Only quotients and
 * counts are kept: times of two machines, or two days, cannot be compared.
 */
export interface PastRun {
  /** ISO 8601, UTC. */
  readonly date: string;
  /** Short hash of the commit, with `+` behind it where files differ from it; empty outside a repository. */
  readonly commit: string;
  readonly values: Readonly<Record<string, number>>;
}

/** A value that differs from that of the run before. */
export interface Change {
  readonly key: string;
  readonly before: number;
  readonly after: number;
}

/** What of a measurement can be held against another run; null for mere times. */
export function comparable({ unit, median, floors }: Measurement): number | null {
  if (floors !== null) return floors;
  return unit === 'ms' || unit === 'ns' ? null : median;
}

export function toRun(measurements: readonly Measurement[], date: string, commit: string): PastRun {
  const values: Record<string, number> = {};
  for (const measurement of measurements) {
    const value = comparable(measurement);
    if (value !== null) values[keyOf(measurement)] = Math.round(value * 1000) / 1000;
  }
  return { date, commit, values };
}

/** Changes by more than `share` of the value before, in the order of the run. */
export function changesSince(before: PastRun, after: PastRun, share: number): Change[] {
  return Object.entries(after.values).flatMap(([key, value]) => {
    const last = before.values[key];
    return last === undefined || Math.abs(value - last) <= share * Math.abs(last)
      ? []
      : [{ key, before: last, after: value }];
  });
}

/** The runs of a file, oldest first; lines that cannot be read are left out. */
export function readHistory(file: string): PastRun[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        const run = JSON.parse(line) as PastRun;
        return typeof run?.values === 'object' ? [run] : [];
      } catch {
        // Half a line is what a run that was broken off leaves.
        return [];
      }
    });
}

/**
 * What was last measured of each thing, under the date and commit of the last
 * run; undefined where there was none. A run may have measured a part only.
 */
export function lastKnown(runs: readonly PastRun[]): PastRun | undefined {
  const last = runs.at(-1);
  return last && { ...last, values: Object.assign({}, ...runs.map(({ values }) => values)) };
}

/** Adds a run to a file, which is made where there is none. */
export function keepRun(file: string, run: PastRun): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(run)}\n`);
}
