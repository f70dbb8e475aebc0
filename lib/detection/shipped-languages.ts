import { hanVariant } from '../text/han-variant.ts';
import { guessLanguage } from '../text/language.ts';
import { FRAMES } from './company-frames.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { LanguageData } from './language-data.ts';
import { NAME_PATTERNS } from './name-patterns.ts';
import { PEOPLE_SIGNALS } from './people-signals.ts';
import { SPORTS_WORDS } from './sports-words.ts';
import { unlistedFirms } from './unlisted/unlisted-firms.ts';

/** The languages the extension ships with. */
export const SHIPPED_LANGUAGES: LanguageData = {
  guess: guessLanguage,
  frames: FRAMES,
  people: PEOPLE_SIGNALS,
  givenNames: GIVEN_NAMES,
  names: NAME_PATTERNS,
  sport: SPORTS_WORDS,
  unlisted: unlistedFirms,
  hanVariant,
};
