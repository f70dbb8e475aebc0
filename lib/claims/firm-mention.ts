import type { Span } from '../text/span.ts';

/** A firm named in a sentence, in offsets of its folded text. */
export interface FirmMention extends Span {
  /** Null for a firm outside the tables. */
  readonly id: string | null;
  readonly name: string;
}

/** How the firms of the tables are called. */
export interface FirmTable {
  /** Common name of a firm of the tables. */
  companyName(id: string): string;
}

export function sameFirm(a: FirmMention | null, b: FirmMention | null): boolean {
  return a !== null && b !== null && a.name.toLowerCase() === b.name.toLowerCase();
}
