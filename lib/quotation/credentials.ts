import type { SpeechWords } from './speech/speech-words.ts';
import type { Word } from './words.ts';

/** Degrees, certificates, orders and generations that need no comma before them: "Ana Roy KC". */
const KNOWN =
  /^(?:kc|qc|sc|mp|msp|mep|ms|obe|mbe|cbe|esq|jr|sr|ii|iii|iv|ph\.?d|dphil|m\.?d|j\.?d|d\.?d\.?s|ed\.?d|dba|mba|msc|bsc|ll\.?[bm]|cfa|cpa|cipd|f?cipd|shrm-s?cp|sphr|phr|psyd|rn)\.?$/i;
/** The shape of all others, between commas: FCIPD, SHRM-SCP, M.A. */
const SHAPE =
  /^(?:\p{Lu}{2,6}(?:-\p{Lu}{1,4})?|(?:\p{Lu}\p{Ll}?\.){1,3}\p{Lu}?\.?|\p{Lu}\p{Ll}?\.?\p{Lu}\.?)$/u;
const MOST_IN_A_ROW = 4;

function isLetters(text: string, speech: SpeechWords): boolean {
  if (KNOWN.test(text)) return true;
  return SHAPE.test(text) && speech.roles.of(text) === 0;
}

/** Letters behind a name without a comma: "Ana Roy KC". */
export function isPostNominal({ text, capital }: Word): boolean {
  return capital && KNOWN.test(text);
}

/** Index of the sign behind the letters that follow the comma at `comma`; `comma` itself if none do. */
export function credentialsEnd(
  words: readonly Word[],
  comma: number,
  high: number,
  speech: SpeechWords,
): number {
  let end = comma;
  for (let n = 0; n < MOST_IN_A_ROW && words[end]?.text === ','; n++) {
    let next = end + 1;
    while (next < high && words[next]?.kind === 'word' && isLetters(words[next]?.text ?? '', speech)) {
      next++;
      if (words[next]?.text === '.') next++;
    }
    const sign = words[next];
    if (next === end + 1 || (next < high && sign?.kind !== 'sign' && sign?.kind !== 'quote')) break;
    end = next;
  }
  return end;
}

/** A description without the letters in front of it: of "PhD, SHRM-SCP, founder of Kestrel" the office. */
export function withoutCredentials(description: string, speech: SpeechWords): string {
  let rest = description;
  for (let n = 0; n < MOST_IN_A_ROW; n++) {
    const first = /^[^,]{2,14}(?=,|$)/u.exec(rest)?.[0] ?? '';
    if (first === '' || !first.split(/\s+/u).every((part) => isLetters(part, speech))) break;
    rest = rest.slice(first.length).replace(/^[,\s]+/u, '');
  }
  return rest;
}
