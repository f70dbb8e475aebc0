import type { ClaimLanguage } from '../claim-language.ts';
import { AR as FRAME } from '../frames/ar.ts';
import { AR as NUMERALS } from '../numerals/ar.ts';

export const AR: ClaimLanguage = {
  tag: 'ar',
  frame: FRAME,
  numerals: NUMERALS,
  verb: 'middle',
  edge: 'prefixed',
  capitals: 'none',
};
