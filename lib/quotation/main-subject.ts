import { apposedName } from './apposition.ts';
import { type Clauses, isPlausible, isStop } from './clauses.ts';
import { cueAt, pronounOf } from './cue-verb.ts';
import type { Subject } from './frames.ts';
import { isNameWord } from './name-run.ts';
import { readPhrase, type SpeakerPhrase } from './speaker-phrase.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

/** Languages whose sentences need no subject. */
const DROPS_SUBJECT = /^(?:es|pt|it)$/;
const VERB_END = /(?:aba|ía|ava|ia|ó|ou|eu|iu|eva|iva|ò|ado|ido)$/u;
/** Words into a sentence from which "it said" is an aside. */
const FAR = 6;
const AGENCY = /^(?:AP|AFP|Reuters|dpa|EFE|ANSA|Lusa|Xinhua|Bloomberg|TASS|Kyodo|Yonhap)$/;

/** Subject of the main clause: a finite speech verb's if there is one, else the first noun phrase. */
export function mainSubject(clauses: Clauses, low: number, before: number): Subject | null {
  const { words, speech } = clauses;
  for (let i = low; i < before; i++) {
    const cue = cueAt(words, i, speech);
    if (cue?.kind === 'source') {
      const speaker = subjectAfter(clauses, cue.to, before);
      if (speaker) return { speaker, spoke: true };
    }
    if (cue?.kind !== 'speech') continue;
    const speaker = cue.pronoun
      ? pronounOf(clauses, cue)
      : (subjectBefore(clauses, low, i) ?? subjectAfter(clauses, cue.to, before));
    // "The union is meeting its members, who it says were left …": the clause is about the union.
    if (speaker?.pronoun === 'it' && i - low > FAR) continue;
    if (speaker) return { speaker, spoke: true };
  }
  const speaker = firstSubject(clauses, low, before);
  return speaker && { speaker, spoke: false };
}

/**
 * The noun phrase a clause begins with, behind an adverbial and its comma. With
 * no list of all verbs, its end is taken where the name ends, or the office.
 */
export function firstSubject(clauses: Clauses, low: number, high: number): SpeakerPhrase | null {
  const { text, words, speech } = clauses;
  let from = low;
  // A dateline: "BRUSSELS (Reuters) - ".
  for (let i = low + 1; i <= low + 8 && i < high; i++) {
    if (
      !/^[-–—]$/.test((words[i] as (typeof words)[number]).text) ||
      !/\s/.test(text[(words[i] as (typeof words)[number]).end] ?? '')
    )
      continue;
    const line = words.slice(low, i);
    if (
      line.some((word) => AGENCY.test(word.text)) &&
      line.every((word) => word.capital || word.kind !== 'word')
    )
      from = i + 1;
    break;
  }
  for (let tries = 0; tries < 3 && from < high; tries++) {
    while (
      from < high &&
      (isStop(clauses, from) ||
        speech.adverbs.has((words[from] as (typeof words)[number]).key) ||
        speech.breaks.has((words[from] as (typeof words)[number]).key))
    )
      from++;
    const first = words[from];
    if (!first || from >= high) return null;
    const leads =
      speech.prepositions.has(first.key) ||
      speech.inside.has(first.key) ||
      speech.participles.has(first.key) ||
      (speech.notNames.has(first.key) && !speech.articles.has(first.key) && !speech.pronouns.has(first.key));
    if (!leads) break;
    let comma = from;
    while (comma < high && (words[comma] as (typeof words)[number]).text !== ',') comma++;
    if (comma >= high) return null;
    from = comma + 1;
  }
  const first = words[from];
  if (!first || from >= high) return null;
  if (speech.pronouns.has(first.key) && !speech.articles.has(first.key))
    return readPhrase(text, words, { from, to: from + 1 }, from + 1, speech);
  let end = from;
  let lastOffice = -1;
  while (end < high && end - from < 12) {
    const word = words[end] as (typeof words)[number];
    if (
      isStop(clauses, end) ||
      (end > from && speech.breaks.has(word.key)) ||
      speech.auxiliaries.has(word.key)
    )
      break;
    if (cueAt(words, end, speech)) break;
    if (word.kind === 'word' && (isNameWord(word, speech) || speech.roles.of(word.key) !== 0))
      lastOffice = end;
    else if (
      !speech.articles.has(word.key) &&
      !speech.inside.has(word.key) &&
      !speech.particles.has(word.key) &&
      !word.aside &&
      lastOffice >= 0
    )
      break;
    end++;
  }
  // "The piece opens: …": an article and its noun, before a verb no list knows.
  if (lastOffice < 0 && speech.articles.has(first.key) && words[from + 1]?.kind === 'word' && from + 1 < high)
    lastOffice = from + 1;
  if (lastOffice < 0) return null;
  const head = complementEnd(clauses, lastOffice + 1, high);
  const phrase = readPhrase(text, words, { from, to: head }, head, speech);
  if (!isPlausible(phrase, speech) || isBareVerb(clauses, from, phrase)) return null;
  return phrase.named || phrase.pronoun ? phrase : (apposedName(clauses, phrase, head, high) ?? phrase);
}

/** "Trabajaba en Lumo": a capital at the head of a sentence without a subject is a verb's. */
function isBareVerb({ words, speech }: Clauses, from: number, { named, text }: SpeakerPhrase): boolean {
  const next = words[from + 1];
  return (
    DROPS_SUBJECT.test(speech.lang) &&
    named &&
    !/\s/u.test(text.trim()) &&
    VERB_END.test(text) &&
    next !== undefined &&
    (speech.inside.has(next.key) || speech.prepositions.has(next.key) || speech.articles.has(next.key))
  );
}

/** "un salarié du site", "a clerk at the plant": the complement belongs to the description. */
function complementEnd({ words, speech }: Clauses, from: number, high: number): number {
  if (from >= high || !speech.inside.has(words[from]?.key ?? '')) return from;
  let end = from + 1;
  while (end < high && speech.articles.has(words[end]?.key ?? '')) end++;
  if (end >= high || words[end]?.kind !== 'word') return from;
  end++;
  while (end < high && isNameWord(words[end - 1], speech) && isNameWord(words[end], speech)) end++;
  return end;
}
