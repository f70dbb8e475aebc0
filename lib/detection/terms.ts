import type { MatchMode } from '../matching/name-index.ts';
import { CharClass, charClass } from '../text/char-class.ts';

function edgeBefore(text: string, at: number): boolean {
  const kind = charClass(text.charCodeAt(at));
  return (
    (kind !== CharClass.Word && kind !== CharClass.Hangul) || charClass(text.charCodeAt(at - 1)) !== kind
  );
}

function edgeAfter(text: string, end: number): boolean {
  return (
    charClass(text.charCodeAt(end - 1)) !== CharClass.Word ||
    charClass(text.charCodeAt(end)) !== CharClass.Word
  );
}

/**
 * Where a folded context word stands in a folded text, or -1. Letters of spaced
 * scripts are held to word edges (`prefix`: to the start of a word), those of
 * unspaced scripts may stand anywhere.
 */
export function findTerm(text: string, term: string, mode: MatchMode): number {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (edgeBefore(text, at) && (mode === 'prefix' || edgeAfter(text, at + term.length))) return at;
  }
  return -1;
}

/** First of the terms that stands in the text, or null. */
export function firstTerm(text: string, terms: readonly string[], mode: MatchMode): string | null {
  for (const term of terms) if (findTerm(text, term, mode) >= 0) return term;
  return null;
}

/**
 * Whether a frame such as `{} pie` or `times {}` stands around a name at
 * `start`–`end` of a folded text.
 */
export function frameStands(text: string, start: number, end: number, frame: string): boolean {
  const hole = frame.indexOf('{}');
  const before = frame.slice(0, hole);
  const after = frame.slice(hole + 2);
  if (before && !(text.startsWith(before, start - before.length) && edgeBefore(text, start - before.length)))
    return false;
  if (after && !(text.startsWith(after, end) && edgeAfter(text, end + after.length))) return false;
  return true;
}
