import type { ClaimLanguage } from '../claim-language.ts';
import { SV as FRAME } from '../frames/sv.ts';
import { SV as NUMERALS } from '../numerals/sv.ts';

export const SV: ClaimLanguage = { tag: 'sv', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
