import type { FrameRow } from './frames/frame-row.ts';
import type { NumeralRow } from './numerals/numeral-row.ts';

/** How words of a script are told apart. */
export type WordEdge = 'spaced' | 'none' | 'prefixed' | 'suffixed';

/** Where the verb stands: `middle` before its object, `end` behind it, `both` in either place. */
export type VerbPlace = 'middle' | 'end' | 'both';

/** Capitals mark names, or (in German) all nouns, or the script has none. */
export type Capitals = 'names' | 'nouns' | 'none';

/** All that claims need of a language: plain data, which `grammarOf` compiles when it is first used. */
export interface ClaimLanguage {
  /** BCP 47 primary tag. */
  readonly tag: string;
  readonly frame: FrameRow;
  readonly numerals: NumeralRow;
  readonly verb: VerbPlace;
  /** `spaced` if left out. */
  readonly edge?: WordEdge;
  /** `names` if left out. */
  readonly capitals?: Capitals;
}
