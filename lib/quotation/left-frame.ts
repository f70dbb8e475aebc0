import type { Attribution } from './attribution.ts';
import { type Clauses, isStop, RELATIVES } from './clauses.ts';
import { type Cue, cueAt, pronounOf } from './cue-verb.ts';
import { firstSubject, mainSubject } from './main-subject.ts';
import { isNameWord } from './name-run.ts';
import { peopleIn } from './people-in.ts';
import { PLACE } from './place.ts';
import { hasKind } from './role-book.ts';
import { readPhrase, type SpeakerPhrase } from './speaker-phrase.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

/** Words looked back over for a verb. */
const REACH = 45;
/** A name this close before a colon, with no verb, is a label: "Roy: …". */
const LONGEST_LABEL = 8;

/** "The board speaks of “care”, the staff of “lies”": the second words are another's, and the verb is left out. */
function isPassedOn({ words, speech }: Clauses, cue: Cue, at: number): boolean {
  for (let i = cue.to; i < at; i++) {
    if (words[i]?.kind !== 'quote' || words[i + 1]?.text !== ',') continue;
    const next = words[i + 2];
    if (next && i + 2 < at && speech.articles.has(next.key)) return true;
  }
  return false;
}

/** First word of the sentence, or the one behind the speech before. */
function lowOf({ words, speech, isSpeech }: Clauses, at: number): number {
  const sentence = words[at]?.sentence;
  let low = at;
  while (low > 0 && at - low < 90) {
    const word = words[low - 1] as (typeof words)[number];
    if (word.sentence !== sentence || (word.kind === 'quote' && isSpeech(word.quote))) break;
    low--;
  }
  // "But in the bank they say": the word that joins the sentence to the one before says nothing of its clause.
  while (
    low < at - 1 &&
    speech.breaks.has((words[low] as (typeof words)[number]).key) &&
    !RELATIVES.has((words[low] as (typeof words)[number]).key)
  )
    low++;
  return low;
}

/** Reads what stands before the marked span at word `at`: Roy said: "…". */
export function leftFrame(clauses: Clauses, at: number): Attribution | null {
  const { words } = clauses;
  const low = lowOf(clauses, at);
  if (low >= at) return null;
  const before = words[at - 1] as (typeof words)[number];
  const colon = before.text === ':' || before.text === '：';
  const comma = before.text === ',';
  const cue = nearestCue(clauses, low, at);
  if (cue && isPassedOn(clauses, cue, at)) return null;
  if (cue) {
    const speaker = speakerOf(clauses, cue, low, at);
    const near = at - cue.to <= (colon || comma ? 14 : 3);
    const strength = colon ? 5 : (comma || before === words[cue.to - 1]) && near ? 5 : near ? 4 : 3;
    if (cue.kind === 'label') return speaker ? { speaker, strength: colon ? 5 : 2, how: 'label' } : null;
    if (cue.kind === 'source')
      return speaker ? { speaker, strength: comma || colon ? 4 : 3, how: 'source' } : null;
    if (speaker || colon || comma)
      return { speaker, strength: speaker ? strength : strength - 1, how: 'speech' };
  }
  if (!colon) return null;
  const speaker = firstSubject(clauses, low, at - 1) ?? onlyPerson(clauses, low, at - 1);
  return speaker ? { speaker, strength: at - low <= LONGEST_LABEL ? 4 : 3, how: 'colon' } : null;
}

/** "For the recruiter Ana Roy this comes late: …": whoever is alone named before the colon. */
function onlyPerson(clauses: Clauses, low: number, high: number): SpeakerPhrase | null {
  const people = peopleIn(clauses, low, high);
  return people.length === 1 ? (people[0] as SpeakerPhrase) : null;
}

/** "Notes for “blooming”": the word of speech is a noun here. */
function isNoun({ words, speech }: Clauses, { from, to, kind }: Cue): boolean {
  const [word, next] = [words[from], words[to]];
  return (
    kind === 'speech' &&
    word !== undefined &&
    next !== undefined &&
    speech.nounCues.has(word.key) &&
    speech.nounLinks.has(next.key)
  );
}

function nearestCue(clauses: Clauses, low: number, at: number): Cue | null {
  const { words, speech } = clauses;
  for (let i = at - 1; i >= Math.max(low, at - REACH); i--) {
    if ((words[i] as (typeof words)[number]).text === ';') return null;
    const cue = cueAt(words, i, speech);
    if (cue && cue.to <= at && !isNoun(clauses, cue)) return cue;
  }
  return null;
}

function speakerOf(clauses: Clauses, cue: Cue, low: number, at: number): SpeakerPhrase | null {
  const { words } = clauses;
  if (cue.pronoun) return pronounOf(clauses, cue);
  if (cue.kind === 'source') return subjectAfter(clauses, cue.to, at);
  if (cue.kind === 'impersonal')
    return subjectAfter(clauses, cue.to + 1, at) ?? subjectByPlace(clauses, low, cue.from);
  if (cue.kind === 'participle') {
    const beside = words[cue.from - 1];
    // "footage of Roy saying": the name right before the participle.
    if (isNameWord(beside, clauses.speech) && !beside?.possessive) {
      let from = cue.from - 1;
      while (from - 1 >= low && isNameWord(words[from - 1], clauses.speech)) from--;
      const near = readPhrase(clauses.text, words, { from, to: cue.from }, cue.from, clauses.speech);
      if (near?.named) return near;
    }
    return mainSubject(clauses, low, cue.from)?.speaker ?? null;
  }
  const before = subjectBefore(clauses, low, cue.from);
  if (before) return before;
  const inPlace = subjectByPlace(clauses, low, cue.from);
  if (inPlace) return inPlace;
  const behind = PLACE.has(words[cue.to]?.key ?? '') ? cue.to + 1 : cue.to;
  const after = subjectAfter(clauses, behind, at);
  if (after && (clauses.speech.lang !== 'en' || opensClause(clauses, low, cue))) return after;
  // "… and added: “…”": the verb shares the subject of the verb before it.
  return sharedSubject(clauses, low, cue.from);
}

/** "В компании заявили", "desde la empresa señalan": a body speaks, named by its place. */
function subjectByPlace(clauses: Clauses, low: number, verb: number): SpeakerPhrase | null {
  const { text, words, speech } = clauses;
  if (!PLACE.has(words[low]?.key ?? '') || verb - low > 8) return null;
  const phrase = readPhrase(text, words, { from: low + 1, to: verb }, verb, speech);
  if (!phrase) return null;
  const mask = speech.roles.of(phrase.text);
  return phrase.named || hasKind(mask, 'firm', 'union', 'official', 'authority', 'advisory', 'spokes')
    ? phrase
    : null;
}

/** English turns the verb around only at the head of a clause: "said Roy, “…”". */
function opensClause(clauses: Clauses, low: number, cue: Cue): boolean {
  return cue.from === low || isStop(clauses, cue.from - 1);
}

function sharedSubject(clauses: Clauses, low: number, verb: number): SpeakerPhrase | null {
  const { words, speech } = clauses;
  for (let i = verb - 1; i >= low; i--) {
    const cue = cueAt(words, i, speech);
    if (cue?.kind === 'speech') return speakerOf(clauses, cue, low, verb);
  }
  return mainSubject(clauses, low, verb)?.speaker ?? null;
}
