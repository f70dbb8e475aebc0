import type { ClaimLanguage } from '../claim-language.ts';
import { PT as FRAME } from '../frames/pt.ts';
import { PT as NUMERALS } from '../numerals/pt.ts';

export const PT: ClaimLanguage = { tag: 'pt', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
