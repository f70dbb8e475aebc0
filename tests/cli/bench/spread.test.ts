import { describe, expect, it } from 'vitest';
import { quotients, spreadOf } from '../../../lib/cli/bench/spread.ts';

describe('spreadOf', () => {
  it.each([
    { values: [7], median: 7, iqr: 0, least: 7 },
    { values: [9, 1, 5], median: 5, iqr: 4, least: 1 },
    { values: [4, 1, 3, 2], median: 2.5, iqr: 1.5, least: 1 },
    { values: [1, 1, 1, 1, 100], median: 1, iqr: 0, least: 1 },
  ])('$values', ({ values, median, iqr, least }) => {
    expect(spreadOf(values)).toEqual({ median, iqr, least, rounds: values.length });
  });

  it('sorts by number, not by digits', () => {
    expect(spreadOf([10, 9, 100]).median).toBe(10);
  });

  it('refuses to speak of nothing', () => {
    expect(() => spreadOf([])).toThrow('nothing was measured');
  });
});

describe('quotients', () => {
  it('compares what was measured in the same round', () => {
    expect(quotients([6, 20], [2, 10])).toEqual([3, 2]);
  });

  it('leaves out rounds that have no floor', () => {
    expect(quotients([6, 20, 5], [2, 10])).toEqual([3, 2]);
  });
});
