import type { Rect } from '../hover/placement.ts';
import type { Point } from './hit-test.ts';

interface CaretPosition {
  readonly offsetNode: Node;
  readonly offset: number;
}

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): CaretPosition | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The node at a point of the viewport that a caret would be set into, shadow trees included. */
export function nodeAt({ x, y }: Point, shadowRoots: Iterable<ShadowRoot>): Node | null {
  const page = document as CaretDocument;
  if (page.caretPositionFromPoint)
    return page.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] })?.offsetNode ?? null;
  return page.caretRangeFromPoint?.(x, y)?.startContainer ?? null;
}

/**
 * Measures static ranges with the one live range we have, which is parked
 * outside the text: every live range inside it makes changes there slower.
 */
export class Ruler {
  readonly #range = document.createRange();

  /** Client rectangles of a range, one a line; none where it is not rendered. */
  rectsOf(range: StaticRange): Rect[] {
    try {
      this.#range.setStart(range.startContainer, range.startOffset);
      this.#range.setEnd(range.endContainer, range.endOffset);
      return [...this.#range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
    } catch {
      // The text has become shorter since; the change will be read in a moment.
      return [];
    } finally {
      this.#range.setStart(document, 0);
      this.#range.collapse(true);
    }
  }
}
