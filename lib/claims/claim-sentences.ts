import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** Longest piece that is read as one sentence, in UTF-16 units. */
const MAX_SENTENCE = 1500;
/** "Am 15. September": the full stop makes an ordinal. */
const ORDINAL_END = /(?<![\d.,])(?:[1-9]|[12]\d|3[01])\.\s*$/u;
const ORDINAL_LANGUAGES: ReadonlySet<string> = new Set(['de', 'da', 'fi', 'cs', 'pl', 'tr']);

/** Sentences of a block as claims are read from them: dates stay whole, endless ones are cut. */
export function claimSentences(text: string, language: string): Span[] {
  const joined: { start: number; end: number }[] = [];
  let open = false;
  for (const span of sentences(text)) {
    const last = joined.at(-1);
    if (open && last) last.end = span.end;
    else joined.push({ ...span });
    open =
      ORDINAL_LANGUAGES.has(language) && ORDINAL_END.test(text.slice(Math.max(0, span.end - 8), span.end));
  }
  return joined.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    for (let at = start; at < end; at += MAX_SENTENCE)
      pieces.push({ start: at, end: Math.min(end, at + MAX_SENTENCE) });
    return pieces;
  });
}
