import { describe, expect, it } from 'vitest';
import { pick, seeded, shuffled } from '../../../lib/cli/bench/random.ts';

const row = (seed: number) => {
  const random = seeded(seed);
  return Array.from({ length: 200 }, random);
};

describe('seeded', () => {
  it('gives the same row for a seed, and another for another', () => {
    expect(row(4)).toEqual(row(4));
    expect(row(4)).not.toEqual(row(5));
  });

  it('spreads its numbers from 0 to 1', () => {
    const numbers = row(11);
    expect(numbers.every((n) => n >= 0 && n < 1)).toBe(true);
    for (const quarter of [0, 0.25, 0.5, 0.75])
      expect(numbers.filter((n) => n >= quarter && n < quarter + 0.25).length).toBeGreaterThan(25);
  });
});

describe('pick', () => {
  it('reaches every member', () => {
    const random = seeded(1);
    expect(new Set(Array.from({ length: 60 }, () => pick(random, ['a', 'b', 'c'])))).toEqual(
      new Set(['a', 'b', 'c']),
    );
  });

  it('says so where there is nothing to pick from', () => {
    expect(() => pick(seeded(1), [])).toThrow(RangeError);
  });
});

it('shuffled keeps all members and leaves the list alone', () => {
  const list = Array.from({ length: 30 }, (_, i) => i);
  const mixed = shuffled(seeded(3), list);
  expect(mixed).not.toEqual(list);
  expect([...mixed].sort((a, b) => a - b)).toEqual(list);
  expect(list[0]).toBe(0);
});
