import type { ClaimLanguage } from '../claim-language.ts';
import { HI as FRAME } from '../frames/hi.ts';
import { HI as NUMERALS } from '../numerals/hi.ts';

export const HI: ClaimLanguage = {
  tag: 'hi',
  frame: FRAME,
  numerals: NUMERALS,
  verb: 'end',
  capitals: 'none',
};
