/**
 * What a code unit counts as when names are looked for. A class is a rule for
 * boundaries: in some scripts a word ends at a space, in others it does not.
 */
export const CharClass = {
  /** Space, punctuation, symbols: ends every word. */
  Gap: 0,
  /** Letters, marks and digits of scripts that put spaces between words. */
  Word: 1,
  Han: 2,
  Hiragana: 3,
  Katakana: 4,
  /** Words are spaced, but particles are glued on behind. */
  Hangul: 5,
  /** Thai, Lao, Khmer, Burmese: no spaces between words. */
  SoutheastAsian: 6,
  /** Arabic and Hebrew: one-letter words are glued on in front. */
  Semitic: 7,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const PAGE = 256;
/** Filled page by page on first use: a text of one script touches a few pages only. */
const pages: (Uint8Array | undefined)[] = new Array(PAGE);

function classify(code: number): CharClass {
  if (code >= 0x4e00 && code <= 0x9fff) return CharClass.Han;
  if (code >= 0x3400 && code <= 0x4dbf) return CharClass.Han;
  if (code >= 0xf900 && code <= 0xfaff) return CharClass.Han;
  if (code === 0x3005 || code === 0x3007) return CharClass.Han;
  if (code >= 0x3041 && code <= 0x309f) return CharClass.Hiragana;
  if (code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb) return CharClass.Katakana;
  if (code >= 0x31f0 && code <= 0x31ff) return CharClass.Katakana;
  if (code >= 0xac00 && code <= 0xd7a3) return CharClass.Hangul;
  if (code >= 0x0e00 && code <= 0x0eff)
    return LETTER.test(String.fromCharCode(code)) ? CharClass.SoutheastAsian : CharClass.Gap;
  if ((code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff))
    return CharClass.SoutheastAsian;
  if (code >= 0x0590 && code <= 0x06ff)
    return LETTER.test(String.fromCharCode(code)) ? CharClass.Semitic : CharClass.Gap;
  // Halves of a surrogate pair: ideographs of the supplementary planes and
  // emoji; neither occurs in a name, and both end a word.
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.Gap;
  return LETTER.test(String.fromCharCode(code)) ? CharClass.Word : CharClass.Gap;
}

/** Class of one UTF-16 code unit; NaN (past the end of a string) is a gap. */
export function charClass(code: number): CharClass {
  if (!(code >= 0)) return CharClass.Gap;
  let page = pages[code >> 8];
  if (!page) {
    page = new Uint8Array(PAGE);
    const base = code & ~(PAGE - 1);
    for (let i = 0; i < PAGE; i++) page[i] = classify(base + i);
    pages[code >> 8] = page;
  }
  return page[code & (PAGE - 1)] as CharClass;
}

/** True for scripts in which a name can begin inside a run of letters. */
export function isUnspaced(kind: CharClass): boolean {
  return (
    kind === CharClass.Han ||
    kind === CharClass.Hiragana ||
    kind === CharClass.Katakana ||
    kind === CharClass.SoutheastAsian
  );
}
