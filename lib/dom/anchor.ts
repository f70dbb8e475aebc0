import type { Span } from '../text/span.ts';

/** A text node of a block and the offset in the block's text at which it starts. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** Maps a run's text nodes to offsets in its text. */
export function piecesOf(nodes: readonly Text[]): Piece[] {
  let start = 0;
  return nodes.map((node) => {
    const piece = { node, start };
    start += node.length;
    return piece;
  });
}

/** The pieces that a span touches, in order. */
export function piecesIn(pieces: readonly Piece[], span: Span): Piece[] {
  return pieces.filter((p) => p.start < span.end && p.start + p.node.length > span.start);
}

/**
 * The range of a span of the block's text. Null when the nodes no longer say
 * `surface` there: the page has changed, and will be read again. Static,
 * because every live range makes all later changes of the page slower.
 */
export function rangeOf(pieces: readonly Piece[], span: Span, surface: string): StaticRange | null {
  const touched = piecesIn(pieces, span);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const text = touched.map((p) => p.node.data).join('');
  if (text.slice(span.start - first.start, span.end - first.start) !== surface) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: span.start - first.start,
    endContainer: last.node,
    endOffset: span.end - last.start,
  });
}

/** Offset in the block's text of a place in one of its text nodes; null for a node that is not one of them. */
export function offsetOf(pieces: readonly Piece[], node: Node, offset: number): number | null {
  const piece = pieces.find((p) => p.node === node);
  return piece ? piece.start + Math.min(offset, piece.node.length) : null;
}

/** The span of the block's text that a range covers; null where it starts or ends outside the block. */
export function spanOf(pieces: readonly Piece[], range: AbstractRange): Span | null {
  const start = offsetOf(pieces, range.startContainer, range.startOffset);
  const end = offsetOf(pieces, range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}
