import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../components/charts/spread.ts';

describe('marks that would lie on one another', () => {
  it.each([
    [[], []],
    [[50], [50]],
    [
      [10, 30, 60],
      [10, 30, 60],
    ],
    [
      [10, 11, 12],
      [10, 17, 24],
    ],
    // At the end there is no room to the right.
    [
      [10, 95, 99],
      [10, 93, 100],
    ],
    [[120], [100]],
  ])('%j move to %j', (places, moved) => {
    expect(spread(places, 7, 100)).toEqual(moved);
  });

  it('stay in order, apart and before the end, and move only where they have to', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 10 }), (some) => {
        const places = some.sort((a, b) => a - b);
        const moved = spread(places, 7, 100);
        moved.forEach((place, i) => {
          expect(place).toBeLessThanOrEqual(100);
          if (i > 0) expect(place - (moved[i - 1] ?? 0)).toBeGreaterThan(7 - 1e-9);
        });
        const free = places.every((place, i) => i === 0 || place - (places[i - 1] ?? 0) >= 7);
        if (free) expect(moved).toEqual(places);
      }),
    );
  });
});
