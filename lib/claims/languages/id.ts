import type { ClaimLanguage } from '../claim-language.ts';
import { ID as FRAME } from '../frames/id.ts';
import { ID as NUMERALS } from '../numerals/id.ts';

export const ID: ClaimLanguage = { tag: 'id', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
