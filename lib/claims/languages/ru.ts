import type { ClaimLanguage } from '../claim-language.ts';
import { RU as FRAME } from '../frames/ru.ts';
import { RU as NUMERALS } from '../numerals/ru.ts';

export const RU: ClaimLanguage = { tag: 'ru', frame: FRAME, numerals: NUMERALS, verb: 'middle' };
