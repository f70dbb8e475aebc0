import type { ClaimLanguage } from '../claim-language.ts';
import { IT as FRAME } from '../frames/it.ts';
import { IT as NUMERALS } from '../numerals/it.ts';

export const IT: ClaimLanguage = { tag: 'it', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
