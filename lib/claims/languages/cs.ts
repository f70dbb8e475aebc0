import type { ClaimLanguage } from '../claim-language.ts';
import { CS as FRAME } from '../frames/cs.ts';
import { CS as NUMERALS } from '../numerals/cs.ts';

export const CS: ClaimLanguage = { tag: 'cs', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
