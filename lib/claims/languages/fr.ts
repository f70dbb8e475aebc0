import type { ClaimLanguage } from '../claim-language.ts';
import { FR as FRAME } from '../frames/fr.ts';
import { FR as NUMERALS } from '../numerals/fr.ts';

export const FR: ClaimLanguage = { tag: 'fr', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
