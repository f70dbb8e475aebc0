import type { CompanyAnnotation } from '../detection/annotation.ts';
import type { SpeakerClass } from '../packs/card-facts.ts';
import type { Span } from '../text/span.ts';

export type { SpeakerClass };

/**
 * `direct`: whole clauses; `partial`: attributed words inside a sentence of the
 * writer; `continued`: a further paragraph of a quotation; `document`: words of
 * a memo, a notice, a letter.
 */
export type QuotationKind = 'direct' | 'partial' | 'continued' | 'document';

/** A range in one block of the page. */
export interface BlockSpan extends Span {
  /** Index of the block in the page that was read. */
  readonly block: number;
}

/** One quotation. `start` and `end` are the words inside the marks. */
export interface Quotation extends BlockSpan {
  readonly text: string;
  /** The fullest name or description that the page gives; null where nobody can be named safely. */
  readonly speaker: string | null;
  /** The words that the cue points to (may be a pronoun); null where there are none. */
  readonly mention: BlockSpan | null;
  /** Office or description in the words of the page; empty where it gives none. */
  readonly role: string;
  readonly speakerClass: SpeakerClass;
  readonly kind: QuotationKind;
}

/** A block with what detection found in it. */
export interface QuotedBlock {
  readonly text: string;
  readonly companies: readonly CompanyAnnotation[];
  /** Spans of phrases about layoffs, euphemistic or plain: they tell which firm is being cut. */
  readonly phrases: readonly Span[];
  readonly heading: boolean;
  /** The page sets the block off as a quotation (`blockquote`, a quoted post). */
  readonly quoted: boolean;
}

/** What is read at once: the blocks of an article, a thread, a post. */
export interface QuotedPage {
  readonly blocks: readonly QuotedBlock[];
  readonly title: string;
  /** Ids of firms that the page's claims say are cutting jobs. */
  readonly cutFirms: ReadonlySet<string>;
}
