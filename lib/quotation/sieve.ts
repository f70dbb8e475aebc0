import type { Attribution } from './attribution.ts';
import type { Frames } from './frames.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** A marked span that is a quotation, with the frame that was chosen for it. */
export interface Sifted {
  readonly span: number;
  readonly verdict: Exclude<Verdict, null>;
  readonly found: Attribution | null;
}

/** Chooses between what stands before and behind. */
function choose(frames: Frames, span: number): Attribution | null {
  const left = frames.left(span);
  const right = frames.right(span);
  if (!left && !right?.speaker) return frames.inside(span) ?? right;
  if (!left || !right) return left ?? right;
  const drawn = frames.looksRight(span) ? 1 : 0;
  if (!right.speaker && left.speaker) return left;
  return right.strength + drawn > left.strength ? right : left;
}

/** The quotations of one paragraph, each with its own frame, if it has one. */
export function sift(frames: Frames, count: number, taken: (span: number) => boolean): Sifted[] {
  const found: Sifted[] = [];
  const chosenOf = Array.from({ length: count }, (_, span) => choose(frames, span));
  // The firm "takes care" and "will help", a spokesman said: one verb behind the last serves them all.
  for (let span = count - 2; span >= 0; span--) {
    const next = chosenOf[span + 1];
    if (!chosenOf[span] && next?.how === 'speech' && next === frames.right(span + 1) && frames.joined(span))
      chosenOf[span] = { ...next, strength: 3 };
  }
  for (let span = 0; span < count; span++) {
    const chosen = chosenOf[span] ?? null;
    const shape = frames.shape(span);
    const verdict = taken(span) && shape.size > 0 ? 'direct' : verdictOf(shape, chosen, found.length > 0);
    if (verdict) found.push({ span, verdict, found: chosen });
  }
  return found;
}
