import type { ClaimLanguage } from '../claim-language.ts';
import { NL as FRAME } from '../frames/nl.ts';
import { NL as NUMERALS } from '../numerals/nl.ts';

export const NL: ClaimLanguage = { tag: 'nl', frame: FRAME, numerals: NUMERALS, verb: 'both' };
