import type { Attribution } from './attribution.ts';
import { type Clauses, isPlausible } from './clauses.ts';
import { cueAt } from './cue-verb.ts';
import { isNameWord } from './name-run.ts';
import { readPhrase } from './speaker-phrase.ts';

const LONGEST_SIGNATURE = 14;

/** "…" — Ana Roy, at the end of the paragraph; "…" (Ana Roy). */
export function signature(clauses: Clauses, at: number, p: number, dash: boolean): Attribution | null {
  const { words, text, speech } = clauses;
  const left = words.length - p;
  if (left < 1 || left > LONGEST_SIGNATURE) return null;
  const bracket = words[at + 1]?.text === '(' && words.at(-1)?.aside === true;
  if (!dash && !bracket) return null;
  if (bracket) {
    const inner = words.slice(at + 2, -1).map((word) => ({ ...word, aside: false }));
    const speaker = readPhrase(text, inner, { from: 0, to: nameLength(inner) }, inner.length, speech);
    return isPlausible(speaker, speech) && speaker.named ? { speaker, strength: 4, how: 'signature' } : null;
  }
  if (!isNameWord(words[p], speech) || cueIn(clauses, p)) return null;
  let end = p;
  while (end < words.length && (words[end] as { text: string }).text !== ',') end++;
  const speaker = readPhrase(text, words, { from: p, to: end }, words.length, speech);
  return speaker?.named ? { speaker, strength: 4, how: 'signature' } : null;
}

function nameLength(words: readonly { text: string }[]): number {
  const comma = words.findIndex((word) => word.text === ',');
  return comma < 0 ? words.length : comma;
}

function cueIn({ words, speech }: Clauses, from: number): boolean {
  for (let i = from; i < words.length; i++) if (cueAt(words, i, speech)) return true;
  return false;
}
