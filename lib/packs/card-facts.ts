/**
 * The facts behind the cards, as the card store holds them. Shapes only: the
 * schemas that check them stand in `lib/facts`, the compiler in `compile.ts`.
 */

export type EventStatus =
  | 'announced'
  | 'filed'
  | 'reported'
  | 'rumoured'
  | 'denied'
  | 'amended'
  | 'rescinded';

/** Who stands behind a figure: the firm or its filing, an official register, or the press. */
export type EventTier = 'company' | 'register' | 'press';

export type Qualifier = 'exact' | 'about' | 'up-to' | 'at-least' | 'range';

/** One announcement of a cut. A number that is null is unknown, never zero. */
export interface EventFact {
  readonly id: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly dateBasis: 'announced' | 'filed' | 'notice' | 'reported';
  readonly status: EventStatus;
  readonly tier: EventTier;
  readonly count: number | null;
  /** Upper end of a range or the ceiling of an "up to"; null where one figure is given. */
  readonly countMax: number | null;
  readonly qualifier: Qualifier | null;
  /** Percent of the workforce meant by `scope` (15 is 15 percent). */
  readonly percent: number | null;
  readonly percentMax: number | null;
  readonly scope: 'company' | 'country' | 'region' | 'unit' | 'site' | null;
  readonly country: string | null;
  /** What the figure covers, in the project's own words (English). */
  readonly note: string | null;
  /** Codes of `care:` flags; the card shows each as a sentence (locale key `caution_<code>`, dashes as underscores). */
  readonly cautions: readonly string[];
  /** False where the row overlaps another one, is a rumour or a denial, or has no count: such a row never enters a sum. */
  readonly summable: boolean;
  /** https; empty where the table has no such link, the publisher then stands alone. */
  readonly sourceUrl: string;
  readonly publisher: string;
  readonly origin: string;
  /** ISO day on which the row was last compared with the record it was taken from; empty where it was not since it was entered. */
  readonly lastVerified: string;
}

/** One WARN notice (US state register). Never added to announcements. */
export interface NoticeFact {
  readonly id: string;
  /** Two-letter state code. */
  readonly state: string;
  readonly employer: string;
  readonly location: string | null;
  readonly noticeDate: string;
  readonly effectiveDate: string | null;
  readonly count: number | null;
  readonly type: 'closure' | 'mass_layoff' | 'unknown';
  readonly cautions: readonly string[];
  readonly sourceUrl: string;
}

export type SpeakerClass =
  | 'expert'
  | 'anonymous-expert'
  | 'worker'
  | 'company'
  | 'official'
  | 'public'
  | 'unknown';

/** A verbatim, attributed quotation of the commentary table. */
export interface QuotationFact {
  readonly id: string;
  readonly quote: string;
  readonly lang: string;
  readonly speaker: string;
  readonly role: string;
  readonly organisation: string;
  readonly speakerClass: SpeakerClass;
  readonly publisher: string;
  readonly title: string;
  /** YYYY, YYYY-MM, YYYY-MM-DD or empty where unknown. */
  readonly date: string;
  /** https, or empty. */
  readonly sourceUrl: string;
}

export interface CompanyFacts {
  readonly id: string;
  readonly name: string;
  readonly legalName: string | null;
  readonly country: string | null;
  readonly industry: string | null;
  readonly tickers: readonly string[];
  readonly formerNames: readonly string[];
  readonly brands: readonly string[];
  /** Newest first; rows flagged `hide:` never reach the pack. */
  readonly events: readonly EventFact[];
  /** Newest first. */
  readonly notices: readonly NoticeFact[];
  /** Quotations about this company; experts first, newest first within a class. */
  readonly quotations: readonly QuotationFact[];
}

export type PhraseKind = 'plain' | 'official-hr' | 'corporate-pr' | 'legal-process' | 'slang';

export interface PhraseFacts {
  readonly id: string;
  readonly term: string;
  readonly lang: string;
  readonly region: readonly string[];
  readonly kind: PhraseKind;
  /** Short English gloss. */
  readonly meaning: string;
  /** Plain replacement in the entry's own language. */
  readonly plain: string;
  readonly usage: string | null;
  /** The ordinary meaning that must not be confused. */
  readonly innocent: string | null;
  /** Null also where the checker could not vouch for the note. */
  readonly legal: string | null;
  readonly firstUse: string | null;
  /** https links of the pages where the term was seen in this sense. */
  readonly sources: readonly string[];
  readonly quotations: readonly QuotationFact[];
}

/** What the data covers; every "no record" sentence names it. Days are ISO. */
export interface Coverage {
  readonly compiled: string;
  readonly announcementsFrom: string;
  readonly announcementsTo: string;
  readonly noticesFrom: string;
  readonly noticesTo: string;
  readonly companies: number;
  readonly announcements: number;
  readonly notices: number;
  readonly quotations: number;
}

/** Subject of a card: what a reader may ask the background for. */
export type CardSubject =
  | { readonly kind: 'company'; readonly id: string }
  | { readonly kind: 'phrase'; readonly id: string };

export type CardFacts =
  | { readonly kind: 'company'; readonly company: CompanyFacts; readonly coverage: Coverage }
  | { readonly kind: 'phrase'; readonly phrase: PhraseFacts; readonly coverage: Coverage };
