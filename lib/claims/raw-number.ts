import type { Span } from '../text/span.ts';

/** A number as it was read, before percent signs, ranges and units are looked at. */
export interface RawNumber extends Span {
  readonly value: number;
  /** A share in percent by nature of the word: a third, 三成. */
  readonly share: boolean;
  /** Scale of its last word (thousand, 万), 1 without; the lower end of a range may leave it out. */
  readonly scale: number;
}
