import { describe, expect, test } from 'vitest';
import { hitTest } from '../../lib/dom/hit-test.ts';

const line = (left: number, top: number, width = 50) => ({ left, top, width, height: 20 });
const marks = [
  { mark: 'one', rects: [line(100, 100)] },
  { mark: 'wrapped', rects: [line(400, 100), line(0, 120, 30)] },
  { mark: 'two', rects: [line(151, 100)] },
];

describe('the mark under a point', () => {
  test.each([
    ['in the middle', { x: 120, y: 110 }, 'one'],
    ['on the first of two lines', { x: 410, y: 110 }, 'wrapped'],
    ['on the second of two lines', { x: 10, y: 130 }, 'wrapped'],
    ['on the underline just below the line', { x: 120, y: 122 }, 'one'],
    ['between two marks, nearer to the second', { x: 150.8, y: 110 }, 'two'],
    ['in the empty rest of the line', { x: 300, y: 110 }, null],
    ['beside the second line', { x: 60, y: 130 }, null],
    ['well below', { x: 120, y: 128 }, null],
  ])('%s', (_name, point, mark) => {
    expect(hitTest(point, marks)).toBe(mark);
  });

  test('is none where nothing is rendered', () => {
    expect(hitTest({ x: 0, y: 0 }, [{ mark: 'hidden', rects: [] }])).toBeNull();
  });
});
