import type { ClaimLanguage } from '../claim-language.ts';
import { VI as FRAME } from '../frames/vi.ts';
import { VI as NUMERALS } from '../numerals/vi.ts';

export const VI: ClaimLanguage = { tag: 'vi', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
