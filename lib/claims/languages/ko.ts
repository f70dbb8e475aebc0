import type { ClaimLanguage } from '../claim-language.ts';
import { KO as FRAME } from '../frames/ko.ts';
import { KO as NUMERALS } from '../numerals/ko.ts';

export const KO: ClaimLanguage = {
  tag: 'ko',
  frame: FRAME,
  numerals: NUMERALS,
  verb: 'end',
  edge: 'suffixed',
  capitals: 'none',
};
