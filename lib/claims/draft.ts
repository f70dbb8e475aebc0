import type { Claim } from './claim.ts';
import type { FirmMention } from './firm-mention.ts';

/** A claim in the making, with what later sentences need to know of it. */
export interface Draft extends Omit<Claim, 'company' | 'companyId'> {
  firm: FirmMention | null;
  readonly sentence: number;
  /** The firm was named only later in the text. */
  readonly guessed: boolean;
  /** Size of the staff that the percent is of. */
  readonly base: number | null;
  /** Comes on top of earlier figures (also, a further). */
  readonly further: boolean;
  /** The sentence names the firm. */
  readonly named: boolean;
  /** Told as a part of a total. */
  readonly part: boolean;
  /** The cue only says whom the cuts touch: a part of them, if a larger number was told. */
  readonly touch: boolean;
  /** Tells the cut before once more, in other terms: "that is 5 % of the staff". */
  readonly restated: boolean;
}
