/** A word, or a character of a script that is written without spaces; two of those weigh as much as a word. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
/** Ends of clauses, in all scripts that are read. */
const CLAUSE_END = /[.,;:!?…—–。，、；：！？،؛؟।]/u;
/** A clause that ends before this part of the words is too short an excerpt: the cut is made between words. */
const LEAST = 0.4;

/**
 * The beginning of a quotation, `words` words at most, cut at the end of a
 * clause, with an ellipsis; the whole where it is no longer than that.
 */
export function excerpt(quote: string, words: number): string {
  let weight = 0;
  let clause = 0;
  let last = 0;
  for (const { 0: word, index } of quote.matchAll(WORD)) {
    weight += UNSPACED.test(word) ? 0.5 : /[\p{L}\p{N}]/u.test(word) ? 1 : 0;
    if (weight > words) {
      const end = clause > 0 ? clause : last;
      return `${quote.slice(0, end).replace(/[\s.,;:—–。，、；：،؛।]+$/u, '')} …`;
    }
    last = index + word.length;
    const ends = CLAUSE_END.test(quote[last - 1] ?? '') || CLAUSE_END.test(quote[last] ?? '');
    if (ends && weight >= words * LEAST) clause = last;
  }
  return quote;
}
