import type { ClaimLanguage } from '../claim-language.ts';
import { ZH as FRAME } from '../frames/zh.ts';
import { ZH as NUMERALS } from '../numerals/zh.ts';

export const ZH: ClaimLanguage = {
  tag: 'zh',
  frame: FRAME,
  numerals: NUMERALS,
  verb: 'both',
  edge: 'none',
  capitals: 'none',
};
