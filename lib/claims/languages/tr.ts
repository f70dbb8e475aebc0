import type { ClaimLanguage } from '../claim-language.ts';
import { TR as FRAME } from '../frames/tr.ts';
import { TR as NUMERALS } from '../numerals/tr.ts';

export const TR: ClaimLanguage = { tag: 'tr', frame: FRAME, numerals: NUMERALS, verb: 'end' };
