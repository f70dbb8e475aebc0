import type { ClaimLanguage } from '../claim-language.ts';
import { ES as FRAME } from '../frames/es.ts';
import { ES as NUMERALS } from '../numerals/es.ts';

export const ES: ClaimLanguage = { tag: 'es', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
