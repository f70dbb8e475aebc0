import { expect, it } from 'vitest';
import { scoreEndedJobs } from '../../lib/cli/ended-jobs.ts';

const row = (id: string, job_ended: 0 | 1 | null) => ({ id, text: '', start: 5, end: 10, job_ended });
const rows = [row('a', 1), row('b', 1), row('c', 0), row('d', 0), row('e', null)];

it('is the mean of both labels; what readers differ on counts nowhere', () => {
  const found = new Map([
    ['a', [{ start: 8, end: 12 }]],
    ['c', [{ start: 0, end: 6 }]],
    ['d', [{ start: 10, end: 12 }]],
    ['e', [{ start: 5, end: 10 }]],
  ]);
  const { rows: judged, ended, other, macro } = scoreEndedJobs(rows, found);
  expect(judged).toBe(4);
  expect(ended).toMatchObject({ tp: 1, fp: 1, fn: 1, F1: 0.5 });
  expect(other).toMatchObject({ tp: 1, fp: 1, fn: 1, F1: 0.5 });
  expect(macro.F1).toBe(0.5);
});

it('is nothing for one who finds nothing', () => {
  expect(scoreEndedJobs(rows, new Map()).ended.F1).toBe(0);
});
