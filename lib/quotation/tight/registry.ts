import { chinese } from './chinese.ts';
import type { TightGrammar } from './grammar.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';

/** Languages whose grammar is read from particles and word order. */
export type TightScript = 'zh' | 'ja' | 'ko';

/** Grammars are code: rows of languages, which travel as JSON, only name them. */
export const TIGHT_GRAMMARS: Readonly<Record<TightScript, TightGrammar>> = {
  zh: chinese,
  ja: japanese,
  ko: korean,
};
