import type { Rect } from '../hover/placement.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark with its client rectangles, one a line. */
export interface MeasuredMark<T> {
  readonly mark: T;
  readonly rects: readonly Rect[];
}

/** Underlines hang below the line box, and a pointer that follows one should not fall between two lines. */
const SLACK = 2;

function distance(rect: Rect, { x, y }: Point): number {
  const dx = Math.max(rect.left - x, 0, x - rect.left - rect.width);
  const dy = Math.max(rect.top - y, 0, y - rect.top - rect.height);
  return Math.max(dx, dy);
}

/**
 * The mark under a point; null where there is none. Pure geometry: the caller
 * measures. Asking the browser for the caret nearest to a point is not enough,
 * since it also answers for a point in the empty rest of a line.
 */
export function hitTest<T>(point: Point, marks: Iterable<MeasuredMark<T>>): T | null {
  let best: T | null = null;
  let nearest = SLACK;
  for (const { mark, rects } of marks) {
    for (const rect of rects) {
      const away = distance(rect, point);
      if (away === 0) return mark;
      if (away <= nearest) {
        nearest = away;
        best = mark;
      }
    }
  }
  return best;
}
