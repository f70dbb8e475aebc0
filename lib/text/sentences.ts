import type { Span } from './span.ts';

const TERMINAL = /[.!?…。！？｡؟۔\n]/;
const CLOSER = /["'”’»」』）)\]]/;
/** Behind these a full stop does not end a sentence (lower case, without the stop). */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sr jr st inc corp co ltd plc vs no etc approx dept gen gov sen rep u.s u.k e.g i.e dec nov oct sep sept aug jul jun apr mar feb jan bzw ca z.b u.a d.h nr mio mrd bros v.l stk tr'.split(
    ' ',
  ),
);

/**
 * Longest sentence in code units. Text without an end is cut at the next space
 * behind it, so that what is looked up per sentence stays cheap.
 */
const MAX_LENGTH = 800;
/** Longest way to that space; an endless word is cut through. */
const MAX_WORD = 200;

/** Word that ends at `end` (exclusive), lower-cased, inner stops kept. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 12 && /[\p{L}\p{N}.]/u.test(text[start - 1] as string)) start--;
  return text.slice(start, end).toLowerCase();
}

/**
 * Cuts a text into sentences; the spans cover it without a gap. Cheap rules
 * instead of `Intl.Segmenter`, whose sentence mode cuts at every abbreviation
 * and differs between browsers.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (i - start >= MAX_LENGTH && (c === ' ' || i - start >= MAX_LENGTH + MAX_WORD)) {
      spans.push({ start, end: i });
      start = i;
    }
    if (!TERMINAL.test(c)) continue;
    let end = i + 1;
    while (end < text.length && (TERMINAL.test(text[end] as string) || CLOSER.test(text[end] as string)))
      end++;
    if (c === '.' && !endsAtStop(text, i, end)) continue;
    spans.push({ start, end });
    start = end;
    i = end - 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Whether the full stop at `stop` ends a sentence (closing marks run to `end`). */
function endsAtStop(text: string, stop: number, end: number): boolean {
  if (end >= text.length) return true;
  if (!/\s/.test(text[end] as string)) return false;
  const before = wordBefore(text, stop);
  if (ABBREVIATIONS.has(before)) return false;
  if (/^\p{L}$/u.test(before)) return false;
  const next = text.slice(end).match(/^\s+(["'“‘«„(]*)(.)/u);
  return !next || !/\p{Ll}/u.test(next[2] ?? '');
}

/** The sentence that holds an offset, with its index; the last one past the end. */
export function sentenceAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
