import { CharClass, charClass } from '../text/char-class.ts';
import { foldKey } from '../text/fold.ts';

/** Stands in a form for a few words left open (“let … go”). Folding leaves none in a text. */
export const GAP = '\u2026';
export const GAP_UNIT = 0x2026;

/** Words a gap may hold; between more, the two halves have nothing to do with each other. */
const MAX_WORDS = 5;
/** Units a gap may hold in scripts without spaces. */
const MAX_UNITS = 12;
const ENDS_CLAUSE = /[.!?;:,()。！？；：，、"“”「」]/;

/** Folds a form with gaps: each part by itself, since folding would spell the gap out. */
export function foldForm(form: string): string {
  return form
    .split(GAP)
    .map((part) => foldKey(part))
    .join(GAP);
}

/** Whether the mark at `at` stands between two digits: 1.3万, 4,400. */
function insideNumber(text: string, at: number): boolean {
  return /^\d[.,]\d$/.test(text.slice(at - 1, at + 2));
}

/**
 * End of the tail of a form behind a gap that begins at `from` of a folded
 * text, or -1. The gap holds one to five words of one clause.
 */
export function endBehindGap(text: string, from: number, tail: string): number {
  const kind = charClass(tail.charCodeAt(0));
  if (kind !== CharClass.Word && kind !== CharClass.Semitic) {
    for (let at = from + 1; at <= Math.min(text.length, from + MAX_UNITS); at++) {
      if (ENDS_CLAUSE.test(text[at - 1] as string) && !insideNumber(text, at - 1)) return -1;
      if (text.startsWith(tail, at)) return at + tail.length;
    }
    return -1;
  }
  if (text.charCodeAt(from) !== 32) return -1;
  let at = from + 1;
  for (let words = 0; words < MAX_WORDS; words++) {
    const space = text.indexOf(' ', at);
    if (
      space < 0 ||
      space - at > 40 ||
      ENDS_CLAUSE.test(text.slice(at, space).replace(/(?<=\d)[.,](?=\d)/g, ''))
    )
      return -1;
    at = space + 1;
    if (text.startsWith(tail, at) && charClass(text.charCodeAt(at + tail.length)) !== kind)
      return at + tail.length;
  }
  return -1;
}
