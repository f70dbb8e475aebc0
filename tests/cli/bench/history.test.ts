import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  changesSince,
  comparable,
  keepRun,
  lastKnown,
  type PastRun,
  readHistory,
  toRun,
} from '../../../lib/cli/bench/history.ts';
import { counted, type Measurement } from '../../../lib/cli/bench/measurement.ts';

const timing = (floors: number | null): Measurement => ({ ...counted('match', 'ms', 12.3456, 'M'), floors });
const run = (values: PastRun['values']): PastRun => ({ date: '2026-03-01T00:00:00Z', commit: 'abc', values });

describe('comparable', () => {
  it.each([
    ['a time with its floor', timing(2.5), 2.5],
    ['a mere time', timing(null), null],
    ['a count', counted('live Ranges', '', 0, 'L'), 0],
    ['a size', counted('index size', 'KB', 150), 150],
  ])('%s', (_, measurement, value) => {
    expect(comparable(measurement)).toBe(value);
  });
});

it('toRun keeps what can be compared', () => {
  const { values } = toRun([timing(2.00049), timing(null), counted('marks', '', 7, 'S')], 'now', 'abc');
  expect(values).toEqual({ 'match M': 2, 'marks S': 7 });
});

describe('changesSince', () => {
  it('names what moved further than noise', () => {
    const changes = changesSince(run({ a: 10, b: 10, c: 10 }), run({ a: 10.9, b: 11.2, c: 8 }), 0.1);
    expect(changes).toEqual([
      { key: 'b', before: 10, after: 11.2 },
      { key: 'c', before: 10, after: 8 },
    ]);
  });

  it('sees a zero that is none any more, and passes over what is new', () => {
    const changes = changesSince(run({ a: 0 }), run({ a: 1, b: 3 }), 0.1);
    expect(changes).toEqual([{ key: 'a', before: 0, after: 1 }]);
  });
});

describe('lastKnown', () => {
  it('takes each value from the last run that has it', () => {
    expect(lastKnown([run({ a: 1, b: 1 }), run({ a: 2 })])?.values).toEqual({ a: 2, b: 1 });
  });

  it('knows nothing of no runs', () => {
    expect(lastKnown([])).toBeUndefined();
  });
});

describe('the history file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-history-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives back what was put into it, in order', () => {
    const file = join(folder, 'new/history.jsonl');
    keepRun(file, run({ a: 1 }));
    keepRun(file, run({ a: 2 }));
    expect(readHistory(file).map(({ values }) => values.a)).toEqual([1, 2]);
  });

  it('is empty where there is none, and survives half a line', () => {
    const file = join(folder, 'history.jsonl');
    expect(readHistory(file)).toEqual([]);
    writeFileSync(file, `${JSON.stringify(run({ a: 1 }))}\n{"date":"2026`);
    expect(readHistory(file)).toHaveLength(1);
  });
});
