import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard, type Rect } from '../../lib/hover/placement.ts';

const VIEW: Rect = { left: 0, top: 0, width: 1000, height: 800 };
const CARD = { width: 300, height: 200 };

function line(left: number, top: number, width = 60): Rect {
  return { left, top, width, height: 20 };
}

describe('side', () => {
  test.each([
    ['below where there is room', 100, 'below'],
    ['above near the bottom', 700, 'above'],
    ['below if neither side has room and below has more', 300, 'below'],
  ])('%s', (_name, top, side) => {
    const card = side === 'below' && top === 300 ? { width: 300, height: 900 } : CARD;
    expect(placeCard([line(100, top)], card, VIEW).side).toBe(side);
  });

  test('above if neither side has room and above has more', () => {
    expect(placeCard([line(100, 500)], { width: 300, height: 900 }, VIEW).side).toBe('above');
  });
});

describe('edge', () => {
  test('starts where the mark starts', () => {
    expect(placeCard([line(120, 100)], CARD, VIEW).left).toBe(120);
  });

  test('ends where the mark ends in text from right to left', () => {
    expect(placeCard([line(600, 100)], CARD, VIEW, true).left).toBe(660 - 300);
  });

  test('stays inside the viewport on both sides', () => {
    expect(placeCard([line(950, 100)], CARD, VIEW).left).toBe(1000 - 8 - 300);
    expect(placeCard([line(0, 100)], CARD, VIEW).left).toBe(8);
    expect(placeCard([line(20, 100)], CARD, VIEW, true).left).toBe(8);
  });
});

test('a mark on two lines has its card below the second, where that one starts', () => {
  const placement = placeCard([line(900, 100), line(40, 120)], CARD, VIEW);
  expect(placement).toMatchObject({ side: 'below', left: 40 });
  expect(placement.top).toBeGreaterThanOrEqual(140);
});

test('never over a line of the mark, never out of the viewport, whatever the numbers', () => {
  const top = fc.integer({ min: 0, max: 780 });
  const left = fc.integer({ min: 0, max: 940 });
  const size = fc.record({
    width: fc.integer({ min: 50, max: 900 }),
    height: fc.integer({ min: 20, max: 1500 }),
  });
  fc.assert(
    fc.property(left, top, size, fc.boolean(), fc.integer({ min: 1, max: 3 }), (x, y, card, rtl, count) => {
      const lines = Array.from({ length: count }, (_, i) => line(x, Math.min(780, y + i * 22)));
      const { left, top, maxHeight, side } = placeCard(lines, card, VIEW, rtl);
      const height = Math.min(card.height, maxHeight);
      for (const { top: lineTop, height: lineHeight } of lines) {
        if (height > 0)
          expect(side === 'below' ? top >= lineTop + lineHeight : top + height <= lineTop).toBe(true);
      }
      if (height > 0) {
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + height).toBeLessThanOrEqual(800);
      }
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + card.width).toBeLessThanOrEqual(1000);
    }),
  );
});
