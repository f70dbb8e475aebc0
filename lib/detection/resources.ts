import type { NameIndex } from '../matching/name-index.ts';
import type { LanguageData } from './language-data.ts';

/** What detection works with: the names and lexicon of the pack, and what is known of languages. */
export interface Resources {
  readonly index: NameIndex;
  readonly languages: LanguageData;
}
