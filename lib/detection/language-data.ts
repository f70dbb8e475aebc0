import type { LanguageGuess } from '../text/language-guess.ts';

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

/**
 * Signs that people lose their jobs: a number of people or posts (`people`),
 * and words of going (`leaving`). They speak for the layoff sense of a phrase
 * even where none of its own evidence words stands near. Tried on folded text
 * (lower case, hyphens as spaces).
 */
export interface PeopleSignals {
  readonly people: RegExp;
  readonly leaving: RegExp;
}

/**
 * What is known of languages beyond names and lexicon. The page script gets it
 * beside the name index, so that its code stays small as languages are added.
 */
export interface LanguageData {
  readonly guess: LanguageGuess;
  readonly frames: readonly Frame[];
  /** By primary language tag. */
  readonly people: Readonly<Record<string, PeopleSignals>>;
  readonly givenNames: ReadonlySet<string>;
}
