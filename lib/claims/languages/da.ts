import type { ClaimLanguage } from '../claim-language.ts';
import { DA as FRAME } from '../frames/da.ts';
import { DA as NUMERALS } from '../numerals/da.ts';

export const DA: ClaimLanguage = { tag: 'da', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
