import type { Span } from '../../text/span.ts';

/** A name outside the tables that the text shows to be a firm's, in offsets of its block. */
export interface UnlistedName extends Span {
  /** The name as written, without its legal form. */
  readonly name: string;
  /** A short form by which the page may go on to call the firm. */
  readonly short?: string;
  readonly why: string;
  /** A legal form or listing: the longer name wins over a known short one within it. */
  readonly full: boolean;
}

/** What the search for unlisted firms needs of a block. */
export interface UnlistedQuery {
  readonly text: string;
  /** Language of the block, or null. */
  readonly lang: string | null;
  /** Whether the sentence at an offset speaks of job cuts, so that who acts in it may be an employer. */
  readonly cutsAt: (offset: number) => boolean;
}

/** Finds firms outside the tables; in text order, without overlap. */
export type UnlistedSearch = (query: UnlistedQuery) => readonly UnlistedName[];
