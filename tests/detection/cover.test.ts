import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Cover } from '../../lib/detection/cover.ts';

const span = fc.tuple(fc.nat(40), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }));

it('meets what a search through all spans meets', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) => {
      const covered = spans.some((s) => {
        for (let unit = asked.start; unit < asked.end; unit++)
          if (s.start <= unit && unit < s.end) return true;
        return false;
      });
      expect(new Cover(spans).meets(asked)).toBe(covered);
    }),
  );
});

it('knows the span at a unit', () => {
  const name = { start: 3, end: 5 };
  const cover = new Cover([name]);
  expect([2, 3, 4, 5].map((unit) => cover.at(unit))).toEqual([undefined, name, name, undefined]);
});
