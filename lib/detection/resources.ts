import type { NameIndex } from '../matching/name-index.ts';
import type { Span } from '../text/span.ts';
import type { LanguageData } from './language-data.ts';

/** What detection works with: the names and lexicon of the pack, and what is known of languages. */
export interface Resources {
  readonly index: NameIndex;
  readonly languages: LanguageData;
  /** Told what was found and refused, with the id of firm or entry and the reasons; for those who look for mistakes. */
  readonly onRefused?: (block: number, place: Span, id: string, why: readonly string[]) => void;
}
