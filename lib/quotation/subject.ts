import { apposedName, apposition, beforeAppositions } from './apposition.ts';
import { type Clauses, isBreak, isFullStop, isPlausible, isStop, RELATIVES } from './clauses.ts';
import { cueAt } from './cue-verb.ts';
import { isNameWord } from './name-run.ts';
import { hasKind } from './role-book.ts';
import { readPhrase, type SpeakerPhrase } from './speaker-phrase.ts';
import type { Word } from './words.ts';

const LONGEST_SUBJECT = 18;
/** Relatives that only people take. */
const PEOPLE = /^(?:who|whose|qui|quien|quem)$/;

/** Subject in front of a verb at `verb`; nothing before word `low` belongs to the clause. */
export function subjectBefore(clauses: Clauses, low: number, verb: number): SpeakerPhrase | null {
  const { text, words, speech } = clauses;
  let last = verb - 1;
  const skips = (word: Word): boolean =>
    word.aside ||
    (!speech.pronouns.has(word.key) &&
      (speech.auxiliaries.has(word.key) ||
        speech.adverbs.has(word.key) ||
        (speech.lang === 'en' && /.ly$/.test(word.key) && !word.capital)));
  while (last >= low && skips(words[last] as Word)) last--;
  if (last < low) return null;
  // A relative clause: the speaker is what it hangs on.
  if (RELATIVES.has((words[last] as Word).key) && last - 1 > low) {
    last--;
    if ((words[last] as Word).text === ',') last--;
  }
  if ((words[last] as Word).text === ',') return beforeAppositions(clauses, low, last);
  if (isStop(clauses, last)) return null;
  // "asked for “calm” and said": the verb shares the subject of the one before.
  if (isBreak(clauses, last)) return beforeEarlierCue(clauses, low, last);
  let from = last;
  while (from - 1 >= low && last - from < LONGEST_SUBJECT && !endsLeft(clauses, low, from - 1)) from--;
  const auxiliary = findAuxiliary(clauses, from, last);
  if (auxiliary > from) last = auxiliary - 1;
  const phrase = readPhrase(text, words, { from, to: last + 1 }, last + 1, speech);
  return isPlausible(phrase, speech) ? phrase : null;
}

function beforeEarlierCue(clauses: Clauses, low: number, high: number): SpeakerPhrase | null {
  for (let i = high - 1; i > low && high - i < LONGEST_SUBJECT; i--) {
    const cue = cueAt(clauses.words, i, clauses.speech);
    if (cue?.kind === 'speech') return subjectBefore(clauses, low, cue.from);
  }
  return null;
}

/** An auxiliary far from its verb: "Roy hat am Montag gesagt". */
function findAuxiliary({ words, speech }: Clauses, from: number, last: number): number {
  if (speech.lang === 'en') return -1;
  for (let i = from + 1; i <= last; i++) {
    const { key } = words[i] as Word;
    if (speech.auxiliaries.has(key) && !speech.articles.has(key)) return i;
  }
  return -1;
}

function endsLeft(clauses: Clauses, low: number, at: number): boolean {
  const { words } = clauses;
  if (isStop(clauses, at)) return true;
  if (cueAt(words, at, clauses.speech)?.kind === 'speech')
    return at - 2 < low || !isRelative(clauses, at - 1);
  if (!isBreak(clauses, at)) return false;
  // "workers who lost their jobs": a relative without a comma belongs to its noun.
  return at - 1 < low || !isRelative(clauses, at);
}

/** A relative pronoun behind a noun for people: "un cazatalentos que pidió …". */
function isRelative({ words, speech }: Clauses, at: number): boolean {
  const { key } = words[at] as Word;
  const noun = words[at - 1];
  if (!RELATIVES.has(key) || noun?.kind !== 'word') return false;
  return PEOPLE.test(key) || speech.roles.ofWord(noun.key) !== 0;
}

/** "… informou a empresa em nota": where it was said is no part of who said it. */
function isInPaper({ words, speech }: Clauses, at: number): boolean {
  if (!/^(?:in|em|en|dans|via|por|per)$/.test(words[at]?.key ?? '')) return false;
  const next = speech.articles.has(words[at + 1]?.key ?? '') ? words[at + 2] : words[at + 1];
  return next !== undefined && hasKind(speech.roles.ofWord(next.key), 'document');
}

/** Subject behind a verb, from word `from` up to `high`, with its apposition. */
export function subjectAfter(clauses: Clauses, from: number, high: number): SpeakerPhrase | null {
  const { text, words, speech } = clauses;
  let start = from;
  while (start < high && (words[start] as Word).aside) start++;
  let end = start;
  const named = isNameWord(words[start], speech);
  while (end < high && end - start < LONGEST_SUBJECT) {
    const word = words[end] as Word;
    if (isStop(clauses, end) || isFullStop(words, end)) break;
    if (end > start && (isBreak(clauses, end) || speech.participles.has(word.key))) break;
    if (end > start && isInPaper(clauses, end)) break;
    if (end > start && speech.prepositions.has(word.key) && !speech.inside.has(word.key) && !word.capital)
      break;
    if (end > start && speech.auxiliaries.has(word.key) && !speech.articles.has(word.key)) break;
    if (end > start && !named && cueAt(words, end, speech)?.kind === 'speech') break;
    end++;
  }
  if (end === start) return null;
  const tail = apposition(clauses, end, high);
  const phrase = readPhrase(text, words, { from: start, to: end }, tail, speech);
  if (!isPlausible(phrase, speech)) return null;
  return phrase.named || phrase.pronoun ? phrase : (apposedName(clauses, phrase, end, tail) ?? phrase);
}
