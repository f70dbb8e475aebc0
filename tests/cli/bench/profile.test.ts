import { describe, expect, it } from 'vitest';
import { type CpuProfile, mostInOneTask, totalOf, workOf } from '../../../lib/cli/bench/profile.ts';

const isOurs = (url: string) => url.startsWith('lens:');
const frame = (functionName: string, url = '') => ({ callFrame: { functionName, url } });

/** Root, page script, script of ours with a call inside, collector, and idle time. */
const NODES: CpuProfile['nodes'] = [
  { id: 1, ...frame('(root)'), children: [2, 3, 5, 6] },
  { id: 2, ...frame('scroll', 'http://news.example/a.js') },
  { id: 3, ...frame('read', 'lens:reader.js'), children: [4] },
  { id: 4, ...frame('nextNode') },
  { id: 5, ...frame('(garbage collector)') },
  { id: 6, ...frame('(idle)') },
];

const profile = (samples: readonly number[], timeDeltas: readonly number[]): CpuProfile => ({
  nodes: NODES,
  startTime: 1000,
  samples,
  timeDeltas,
});

describe('workOf', () => {
  it('takes a call that ours made for ours', () => {
    expect(workOf(profile([6, 3, 4, 6], [0, 100, 200, 50]), isOurs)).toEqual([{ start: 1100, end: 1350 }]);
  });

  it('charges a collection to whoever ran before it', () => {
    expect(workOf(profile([3, 5, 2, 5, 6], [0, 100, 100, 100, 100]), isOurs)).toEqual([
      { start: 1000, end: 1200 },
    ]);
  });

  it('keeps apart what others interrupt', () => {
    expect(workOf(profile([3, 2, 3, 6], [0, 10, 10, 10]), isOurs)).toEqual([
      { start: 1000, end: 1010 },
      { start: 1020, end: 1030 },
    ]);
  });

  it('finds nothing where we did nothing', () => {
    expect(workOf(profile([2, 6], [0, 10]), isOurs)).toEqual([]);
    expect(workOf({ nodes: NODES, startTime: 0 }, isOurs)).toEqual([]);
  });
});

const WORK = [
  { start: 0, end: 4000 },
  { start: 5000, end: 6000 },
  { start: 9000, end: 12_000 },
];

it('totalOf adds up, in milliseconds', () => {
  expect(totalOf(WORK)).toBe(8);
});

describe('mostInOneTask', () => {
  it('adds up within a task and stops at its borders', () => {
    const tasks = [
      { start: 0, end: 7000 },
      { start: 7000, end: 11_000 },
    ];
    expect(mostInOneTask(WORK, tasks)).toBe(5);
  });

  it('is nothing where there are no tasks', () => {
    expect(mostInOneTask(WORK, [])).toBe(0);
  });
});
