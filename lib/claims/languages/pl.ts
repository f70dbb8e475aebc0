import type { ClaimLanguage } from '../claim-language.ts';
import { PL as FRAME } from '../frames/pl.ts';
import { PL as NUMERALS } from '../numerals/pl.ts';

export const PL: ClaimLanguage = { tag: 'pl', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
