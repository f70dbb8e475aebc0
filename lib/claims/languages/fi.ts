import type { ClaimLanguage } from '../claim-language.ts';
import { FI as FRAME } from '../frames/fi.ts';
import { FI as NUMERALS } from '../numerals/fi.ts';

export const FI: ClaimLanguage = { tag: 'fi', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
