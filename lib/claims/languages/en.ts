import type { ClaimLanguage } from '../claim-language.ts';
import { EN as FRAME } from '../frames/en.ts';
import { EN as NUMERALS } from '../numerals/en.ts';

export const EN: ClaimLanguage = { tag: 'en', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
