import type { Counted } from './counted.ts';
import type { Cue } from './cues.ts';
import type { DateExpression } from './date-expressions.ts';
import type { Quantity } from './quantity.ts';

/** A number tied to the word that cuts what it counts. */
export interface Linked {
  readonly quantity: Quantity;
  readonly counted: Counted;
  readonly cue: Cue;
  /** Said to be a part of a total (including, of which). */
  readonly part: boolean;
  /** Adds to the cuts told of, or sums them up (bringing the total to). */
  readonly sum: boolean;
}

/** What a sentence is read with. */
export interface LinkContext {
  readonly cues: readonly Cue[];
  readonly dates: readonly DateExpression[];
  /** The sentence before, or the heading, tells of cuts. */
  readonly cutsBefore: boolean;
}

/** A number joined to one that was linked (300 jobs here and 200 there) stands within this many words. */
export const CHAIN_LIMIT = 10;

/** Whether the sentence or the one before tells of cuts. */
export function tellsOfCuts(context: LinkContext, linked: readonly Linked[]): boolean {
  return context.cutsBefore || linked.length > 0 || context.cues.some((c) => c.role === 'cut');
}
