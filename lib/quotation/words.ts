import type { Span } from '../text/span.ts';
import type { Marked } from './marks.ts';
import type { SpeechWords } from './speech/speech-words.ts';

/** One word, sign or quotation of a paragraph. */
export interface Word extends Span {
  /** Lower case, possessive ending removed. */
  readonly key: string;
  /** As it stands. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'sign' | 'quote';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Ends in a possessive: `Lumo's`. */
  readonly possessive: boolean;
  /** Stands in round or square brackets. */
  readonly aside: boolean;
  /** For kind `quote`: index of the marked span. */
  readonly quote: number;
  /** Number of the sentence. */
  readonly sentence: number;
}

const TOKEN =
  /(?:\p{Lu}\.)+(?=[\s,)]|\p{Lu}|$)|[\p{L}\p{N}@#](?:[\p{L}\p{M}\p{N}]|[.'’&\-‐‑·/@_](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu;
const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|nell|sull|dall|quell|un|quest|com)['’](?=\p{L})/iu;
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|capt|sgt|st|jr|sr|inc|corp|co|ltd|sra|dott|ing|avv)$/i;
const STRAY = /^[“”„‟"＂«»״]$/u;
const POSSESSIVE = /(?:['’]s|s['’])$/u;

function keyOf(raw: string, possessive: boolean): string {
  const low = (possessive ? raw.replace(/['’]s?$/u, '') : raw).toLowerCase();
  return low.includes('’') ? low.replaceAll('’', "'") : low;
}

/** A capital letter, or the sign of an account or a hashtag. */
function beginsBig(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first > 0x7f) return /^\p{Lu}/u.test(word);
  return (first >= 0x41 && first <= 0x5a) || /^[@#][\p{L}\p{N}_]/u.test(word);
}

/** Cuts what stands outside the marked spans into words; each span is one word of kind `quote`. */
export function wordsOf(
  text: string,
  spans: readonly Marked[],
  sentenceEnds: readonly number[],
  speech: SpeechWords,
): Word[] {
  const words: Word[] = [];
  let depth = 0;
  let sentence = 0;
  const put = (start: number, end: number, kind: Word['kind'], quote: number): void => {
    while (sentence < sentenceEnds.length - 1 && start >= (sentenceEnds[sentence] as number)) sentence++;
    const raw = kind === 'quote' ? '' : text.slice(start, end);
    const possessive = kind === 'word' && raw.length > 2 && POSSESSIVE.test(raw);
    words.push({
      start,
      end,
      text: raw,
      key: keyOf(raw, possessive),
      kind,
      capital: kind === 'word' && beginsBig(raw),
      possessive,
      aside: depth > 0,
      quote,
      sentence,
    });
  };
  const cut = (from: number, to: number): void => {
    const piece = text.slice(from, to);
    let reach = from;
    for (const match of piece.matchAll(TOKEN)) {
      let start = from + match.index;
      if (start < reach) continue;
      let end = start + match[0].length;
      let raw = match[0];
      if (raw === '(' || raw === '[' || raw === '（') depth++;
      const elided = speech.elision ? ELIDED.exec(raw) : null;
      if (elided) {
        put(start, start + elided[0].length, 'word', -1);
        start += elided[0].length;
        raw = raw.slice(elided[0].length);
      }
      // A mark without its partner says nothing.
      if (STRAY.test(raw)) continue;
      const first = raw.charCodeAt(0);
      const kind = /^[\p{L}@#]/u.test(raw) ? 'word' : first >= 48 && first <= 57 ? 'number' : 'sign';
      if (kind === 'word' && text[end] === '.' && ABBREVIATION.test(raw)) end++;
      if (
        kind === 'word' &&
        /^['’]$/.test(text[end] ?? '') &&
        /s$/.test(raw) &&
        /\s/.test(text[end + 1] ?? '')
      )
        end++;
      put(start, end, kind, -1);
      reach = end;
      if (depth > 0 && (raw === ')' || raw === ']' || raw === '）')) depth--;
    }
  };
  let from = 0;
  spans.forEach((span, index) => {
    cut(from, span.open);
    put(span.open, span.close, 'quote', index);
    from = span.close;
  });
  cut(from, text.length);
  return words;
}
