import type { ClaimLanguage } from '../claim-language.ts';
import { DE as FRAME } from '../frames/de.ts';
import { DE as NUMERALS } from '../numerals/de.ts';

export const DE: ClaimLanguage = {
  tag: 'de',
  frame: FRAME,
  numerals: NUMERALS,
  verb: 'both',
  capitals: 'nouns',
};
