import type { NameRelation } from '../gazetteer/alias.ts';
import type { Span } from '../text/span.ts';

export type { NameRelation, Span };

/**
 * What detection hands to everything above it.
 *
 * A *match* is raw matcher output; a *mention* is a match tied to candidate
 * entities; an *annotation* is what a page, a card or the command line shows.
 */

/** A company named in the text. */
export interface CompanyAnnotation extends Span {
  readonly kind: 'company';
  /** The text as it stands in the block. */
  readonly surface: string;
  /**
   * The firm meant; where two firms bear the name, the first of `candidates`.
   * Null for a firm outside the data, which the text shows to be one.
   */
  readonly companyId: string | null;
  /** Every firm the name may stand for; one element unless the name is shared, none outside the data. */
  readonly candidates: readonly string[];
  /** The name without its legal form; of firms outside the data. */
  readonly name?: string;
  /** How the name relates to the firm: its own name, a former one, or a brand of it. */
  readonly relation: NameRelation;
  /** 0 to 1. */
  readonly confidence: number;
  /** Readable reasons, strongest first. */
  readonly why: readonly string[];
}

/** A euphemism, or (layer `plain`) an open word for the same thing. */
export interface PhraseAnnotation extends Span {
  readonly kind: 'phrase';
  readonly surface: string;
  readonly entryId: string;
  /** BCP 47 tag of the lexicon the entry is from. */
  readonly lang: string;
  /** `euphemism` is marked; `plain` gives evidence and is marked only if the reader asks. */
  readonly layer: 'euphemism' | 'plain';
  readonly why: readonly string[];
}

export type Annotation = CompanyAnnotation | PhraseAnnotation;
export type AnnotationKind = Annotation['kind'];
