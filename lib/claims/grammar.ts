import type { Capitals, ClaimLanguage, VerbPlace } from './claim-language.ts';
import { compileFrame, type Frame } from './frame.ts';
import type { NumeralRow } from './numerals/numeral-row.ts';

/** A language, compiled. */
export interface Grammar {
  readonly tag: string;
  readonly frame: Frame;
  readonly numerals: NumeralRow;
  readonly verb: VerbPlace;
  /** Words are separated by spaces, so that distance is counted in words. */
  readonly spaced: boolean;
  readonly capitals: Capitals;
}

const compiled = new WeakMap<ClaimLanguage, Grammar>();

/** Compiles a language when it is first used. */
export function grammarOf(language: ClaimLanguage): Grammar {
  let grammar = compiled.get(language);
  if (!grammar) {
    const { tag, frame, numerals, verb, edge = 'spaced', capitals = 'names' } = language;
    grammar = {
      tag,
      frame: compileFrame(frame, edge),
      numerals,
      verb,
      spaced: edge !== 'none' && edge !== 'suffixed',
      capitals,
    };
    compiled.set(language, grammar);
  }
  return grammar;
}
