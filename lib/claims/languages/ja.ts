import type { ClaimLanguage } from '../claim-language.ts';
import { JA as FRAME } from '../frames/ja.ts';
import { JA as NUMERALS } from '../numerals/ja.ts';

export const JA: ClaimLanguage = {
  tag: 'ja',
  frame: FRAME,
  numerals: NUMERALS,
  verb: 'end',
  edge: 'none',
  capitals: 'none',
};
