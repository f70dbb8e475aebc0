import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../components/charts/spread.ts';

it.each([
  [[], []],
  [
    [10, 50],
    [10, 50],
  ],
  [
    [10, 10, 10],
    [10, 17, 24],
  ],
  [
    [98, 99],
    [93, 100],
  ],
])('%j becomes %j', (places, moved) => {
  expect(spread(places, 7, 100)).toEqual(moved);
});

it('keeps the gap, the order and the end', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 30 }), (some) => {
      const moved = spread(
        some.sort((a, b) => a - b),
        7,
        315,
      );
      expect(moved).toHaveLength(some.length);
      moved.forEach((place, i) => {
        expect(place).toBeLessThanOrEqual(315);
        if (i > 0) expect(place - (moved[i - 1] as number)).toBeGreaterThan(6.999);
      });
    }),
  );
});
