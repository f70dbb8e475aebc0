/** A rectangle in client coordinates, px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** Height the card may take; it scrolls inside beyond that. */
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

/** Between line and card: enough to see the underline, little enough to cross within the grace time. */
const GAP = 6;
/** Kept free at the edges of the viewport. */
const MARGIN = 8;

/**
 * Where a card goes for a mark. `lines` are the mark's rectangles, one for
 * each line it stands on. The card never covers one of these lines: it goes
 * below if it fits there, else above if it fits there, else where there is
 * more room. Its starting edge is that of the mark: the left one, or the right
 * one where the text runs from right to left.
 */
export function placeCard(
  lines: readonly Rect[],
  card: { readonly width: number; readonly height: number },
  view: Rect,
  rightToLeft = false,
): Placement {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.top + line.height));
  const roomAbove = top - GAP - view.top - MARGIN;
  const roomBelow = view.top + view.height - MARGIN - bottom - GAP;
  const below = roomBelow >= card.height || (roomAbove < card.height && roomBelow >= roomAbove);
  const maxHeight = Math.max(0, Math.floor(below ? roomBelow : roomAbove));
  const height = Math.min(card.height, maxHeight);

  const line = (below ? lines.at(-1) : lines[0]) as Rect;
  const start = rightToLeft ? line.left + line.width - card.width : line.left;
  const rightmost = view.left + view.width - MARGIN - card.width;
  const left = Math.max(view.left + MARGIN, Math.min(start, rightmost));
  return {
    left: Math.round(left),
    top: Math.round(below ? bottom + GAP : top - GAP - height),
    maxHeight,
    side: below ? 'below' : 'above',
  };
}
