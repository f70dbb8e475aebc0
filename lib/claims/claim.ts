import type { Span } from '../text/span.ts';

/**
 * How a text puts a cut: `denied` and `filed` (with an authority) where it says
 * so, `planned` where the cut is still to come, `announced` where a firm is
 * quoted with it, `reported` for everything else.
 */
export type ClaimStatus = 'reported' | 'announced' | 'planned' | 'denied' | 'filed';

/**
 * A layoff claim of a text: who cuts how many. The span (in its block) runs
 * from the figure or its cue word to the other. At least one of `count` and
 * `percent` is set; figures are as stated, a bound ("up to") is dropped.
 */
export interface Claim extends Span {
  /** Key of the block the claim stands in. */
  readonly block: number;
  /** Common name of the firm; null where the text names none. */
  readonly company: string | null;
  /** Id of the firm; null where it is named but not in our tables, too. */
  readonly companyId: string | null;
  /** People or posts. */
  readonly count: number | null;
  /** Upper end of a range of people or posts. */
  readonly countMax: number | null;
  /** Percent of the staff, 0 to 100. */
  readonly percent: number | null;
  readonly percentMax: number | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD, where the text gives one. */
  readonly date: string | null;
  readonly status: ClaimStatus;
}
