import { CharClass, charClass, isUnspaced } from '../text/char-class.ts';
import type { Span } from '../text/span.ts';
import { canStart, closes, isSingle, isSurePair, isTitleMark, isTwoWay, MARKS } from './mark-styles.ts';

/** Text between two marks, outermost pair only. `start` and `end` lie inside the marks. */
export interface Marked extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset just behind the closing mark; the end of the text where there is none. */
  readonly close: number;
  readonly mark: string;
}

/** Marks of one paragraph, paired. */
export interface PairedMarks {
  readonly spans: readonly Marked[];
  /** A mark that opens and is never closed: perhaps the next paragraph goes on with it. */
  readonly unclosed: { readonly at: number; readonly mark: string } | null;
}

interface Open {
  readonly at: number;
  readonly mark: string;
}

/** Deeper nesting is decoration or damage. */
const MAX_DEPTH = 6;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const SPACE = /\s/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The visible unit before or behind an offset; empty at the edge. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  for (let i = at, left = 4; i >= 0 && i < text.length && left > 0; i += step, left--) {
    const c = text[i] as string;
    if (!INVISIBLE.test(c)) return c;
  }
  return '';
}

function isSpace(c: string): boolean {
  return c === '' || SPACE.test(c);
}

/** Letters of scripts in which marks stand between letters without a space. */
function isTight(c: string): boolean {
  const kind = charClass(c.charCodeAt(0));
  return isUnspaced(kind) || kind === CharClass.Hangul;
}

function isWordUnit(c: string): boolean {
  return c !== '' && LETTER_OR_DIGIT.test(c) && !isTight(c);
}

interface Place {
  readonly opening: boolean;
  readonly closing: boolean;
}

function placeOf(text: string, at: number, length: number): Place {
  const before = neighbour(text, at - 1, -1);
  const after = neighbour(text, at + length, 1);
  // Spaces on both sides (machine-made text): either will do, the stack decides.
  if (isSpace(before) && isSpace(after)) return { opening: after !== '', closing: before !== '' };
  return { opening: !isSpace(after) && !isWordUnit(before), closing: !isSpace(before) && !isWordUnit(after) };
}

/** `workers’ rights`: an apostrophe of the plural, if a better closing mark follows. */
function isPluralApostrophe(text: string, at: number, laterClose: number): boolean {
  return (
    /[sSxXzZ]/.test(text[at - 1] ?? '') && /^\s\p{L}/u.test(text.slice(at + 1, at + 3)) && laterClose > at
  );
}

/** Offset of the last single mark that surely closes: behind punctuation, before no letter. */
function lastSureClose(text: string): number {
  let found = -1;
  for (const match of text.matchAll(/[.,!?…](['’])(?!\p{L})/gu)) found = match.index + 1;
  return found;
}

/**
 * Pairs the marks of one paragraph in one pass. The outer pair wins; a mark
 * that finds no partner is left out, so one stray mark spoils nothing else.
 */
export function pairMarks(text: string): PairedMarks {
  const stack: Open[] = [];
  const closed: Marked[] = [];
  const sure = text.includes('‘') || text.includes(" '") ? lastSureClose(text) : -1;
  for (const match of text.matchAll(MARKS)) {
    const mark = match[0];
    const at = match.index;
    const place = placeOf(text, at, mark.length);
    const single = isSingle(mark);
    if (!(single && isPluralApostrophe(text, at, sure))) {
      if (tryClose(text, stack, closed, mark, at, place)) continue;
    }
    if (!canStart(mark)) continue;
    // The German closing mark is the English opening one; « and 「 are nothing but opening.
    const mayClose = mark === '“' || mark === '‘';
    const opens = isTwoWay(mark) ? place.opening : !mayClose || place.opening || !place.closing;
    if (!opens) continue;
    if (stack.length >= MAX_DEPTH) stack.shift();
    stack.push({ at, mark });
  }
  const spans = outermost(closed);
  return { spans: spans.filter((span) => !isTitleMark(span.mark)), unclosed: dangling(stack, spans) };
}

/** Closes the nearest open mark that fits; what was opened inside it is dropped. */
function tryClose(
  text: string,
  stack: Open[],
  closed: Marked[],
  mark: string,
  at: number,
  place: Place,
): boolean {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const open = stack[depth] as Open;
    if (!closes(open.mark, mark)) continue;
    if (isTwoWay(mark) && !place.closing && !isSurePair(open.mark, mark)) continue;
    let start = open.at + open.mark.length;
    let end = at;
    while (start < end && isSpace(text[start] as string)) start++;
    while (end > start && isSpace(text[end - 1] as string)) end--;
    if (start < end) closed.push({ start, end, open: open.at, close: at + mark.length, mark: open.mark });
    stack.length = depth;
    return true;
  }
  return false;
}

function outermost(closed: readonly Marked[]): Marked[] {
  const sorted = [...closed].sort((a, b) => a.open - b.open || b.close - a.close);
  const spans: Marked[] = [];
  let reach = -1;
  for (const span of sorted) {
    if (span.open < reach) continue;
    spans.push(span);
    reach = span.close;
  }
  return spans;
}

function dangling(stack: readonly Open[], spans: readonly Marked[]): Open | null {
  const last = stack.findLast((open) => !isSingle(open.mark) && !isTitleMark(open.mark));
  if (!last) return null;
  return spans.some((span) => span.open > last.at && span.mark === last.mark) ? null : last;
}
