import type { Span } from '../text/span.ts';

/** A number of a sentence, in offsets of its folded text. */
export interface Quantity extends Span {
  /** Where words that only round or bound the number begin ("up to about 500"). */
  readonly lead: number;
  readonly value: number;
  /** Upper end of a range. */
  readonly max: number | null;
  /** A share in percent; else a plain number. */
  readonly percent: boolean;
  /** A share by nature of the word (a third), not by a percent sign. */
  readonly share: boolean;
  /** Falling pair ("from 7,500 to 3,800"): a level, not an amount. */
  readonly change: boolean;
}

/** Whether a number as written can only be a year where nothing is counted: 1998, 2026. */
export function looksLikeYear(written: string): boolean {
  return /^(?:19|20)\d\d$/.test(written);
}

/** Beyond this many numbers a sentence is a table, and no running text. */
export const MAX_QUANTITIES = 40;
