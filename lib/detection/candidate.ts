import type { Target } from '../matching/name-index.ts';

/** A possible mention: a name found in a block, not yet judged. */
export interface Candidate {
  /** Offsets in the original text of the block. */
  readonly start: number;
  readonly end: number;
  /** Offsets in the folded text. */
  readonly foldedStart: number;
  readonly foldedEnd: number;
  readonly surface: string;
  readonly target: Target;
}
