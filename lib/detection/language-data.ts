import type { LanguageGuess } from '../text/language-guess.ts';
import type { UnlistedSearch } from './unlisted/unlisted-name.ts';

/**
 * A frame that shows a company by what stands next to its name. `after` is
 * tried on the original text right behind the name, `before` on the text right
 * in front of it. Weights are in points of the company score.
 */
export interface Frame {
  readonly side: 'before' | 'after';
  readonly pattern: RegExp;
  readonly weight: number;
  readonly why: string;
  /** Nearly proof: such a mention vouches for the others on the page. */
  readonly proof?: boolean;
  /** People do so too: does not count for a name that is also a person's. */
  readonly ofPeople?: boolean;
}

/** Frames are kept apart by script: of the text beside a name only one kind can apply. */
export type Frames = 'spaced' | 'unspaced';

/**
 * Signs that people lose their jobs: a number of people or posts (`people`),
 * words of going (`leaving`), staff as such (`staff`). They speak for the layoff sense of a phrase
 * even where none of its own evidence words stands near. Tried on folded text
 * (lower case, hyphens as spaces).
 */
export interface PeopleSignals {
  readonly people: RegExp;
  readonly leaving: RegExp;
  /** Words for staff: a weak sign, enough only on a page of layoffs. */
  readonly staff?: RegExp;
}

/** What stands beside a name and tells what it is. `…Before` is tried on the text in front of it, `…After` on the text behind. */
export interface NamePatterns {
  /** An article in front of the name: things have one, firms seldom. */
  readonly article: RegExp;
  /** At the start of a sentence “A” may also be the Portuguese article of a firm. */
  readonly openingArticle: RegExp;
  /** “the” in front of the name. */
  readonly definite: RegExp;
  /** Titles of people and first words of places. */
  readonly titleBefore: RegExp;
  /** Second words of places, institutions and events. */
  readonly nameAfter: RegExp;
  /** Behind a firm's name: a ground, house or contest called after it. */
  readonly venueAfter: RegExp;
  /** In front of it: a street, foundation or house called after it. */
  readonly venueBefore: RegExp;
  /** Capitalised words that only begin a sentence. */
  readonly sentenceOpener: RegExp;
  /** A plain word behind the name that is no verb of it. */
  readonly plainWordAfter: RegExp;
  /** Words behind which a name is an object or a verb. */
  readonly objectBefore: RegExp;
  /** A Chinese surname: what follows may be a given name. */
  readonly surnameBefore: RegExp;
  /** A Chinese counter in front of a thing: 一个, 两颗, 三斤. */
  readonly counterBefore: RegExp;
  /** Agency and portal credits («…讯 记者»): who carries a story is not whom it is about. */
  readonly creditAfter: RegExp;
  /** Units named after their firm, behind its name: “Telefónica España”, 京东物流. */
  readonly unitNames: readonly RegExp[];
}

/**
 * What is known of languages beyond names and lexicon. The page script gets it
 * beside the name index, so that its code stays small as languages are added.
 */
export interface LanguageData {
  readonly guess: LanguageGuess;
  readonly frames: Readonly<Record<Frames, readonly Frame[]>>;
  /** By primary language tag. */
  readonly people: Readonly<Record<string, PeopleSignals>>;
  readonly givenNames: ReadonlySet<string>;
  readonly names: NamePatterns;
  /** Words, folded, of reports on games, all languages together. */
  readonly sport: readonly string[];
  /** Finds firms outside the tables. */
  readonly unlisted: UnlistedSearch;
  /** `zh-Hans` or `zh-Hant` by the characters of a text; null where none tells. */
  readonly hanVariant: (text: string) => string | null;
}
