/**
 * How a language writes numbers. Strings are alternatives of a regular
 * expression on folded text (lower case, hyphens as spaces).
 */
export interface NumeralRow {
  /** Number words with their values: `two:2 twenty:20`; an underscore stands for a space. */
  readonly words: string;
  /** Words that multiply what stands before them: `thousand:1000`. */
  readonly scales: string;
  /** A scale alone is a number (`mille`, `tausend`); in English it needs `a` or `one`. */
  readonly bareScale: boolean;
  /** Words between the parts of one number: `and`, `und`, `y`. */
  readonly joiner: string;
  /** Parts are written as one word (`zweihundertfünfzig`). */
  readonly glued: boolean;
  /** Digits may be grouped by spaces (`12 000`). */
  readonly spaceGroups: boolean;
  /** Percent word behind a number. */
  readonly percent: string;
  /** Percent word before a number (`yüzde 10`, `百分之十`). */
  readonly percentBefore?: string;
  /** Shares in words and their percent. */
  readonly shares: readonly (readonly [words: string, percent: number])[];
  /** Between the ends of a range. */
  readonly range: string;
  /** Between two levels of one thing: from 500 *to* 400. */
  readonly change: string;
  /** Before the lower end of a range joined by `and` … */
  readonly between: string;
  /** … and that `and`. */
  readonly and: string;
  /** Between the parts of a ratio: one *in* ten. */
  readonly ratio: string;
  /** Makes the number behind it vague, so that it says nothing: several hundred. */
  readonly vague: string;
  /** Rounds or bounds the number behind it, and may be skipped: up to, nearly. */
  readonly approx: string;
}
