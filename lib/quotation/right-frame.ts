import type { Attribution } from './attribution.ts';
import { type Clauses, isStop } from './clauses.ts';
import { type Cue, cueAt, cueGroupAt, pronounOf } from './cue-verb.ts';
import { isNameWord } from './name-run.ts';
import { PLACE } from './place.ts';
import { hasKind } from './role-book.ts';
import { signature } from './signature.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

const DASH = /^[-–—―‒]$/;
/** Stands before a verb: se défend, s'indigne. */
const REFLEXIVE = /^(?:se|s')$/;
/** Words between a verb and the subject behind an adverbial. */
const MOST_PUSHED = 9;
/** A subject and its verb stand close behind the marks. */
const REACH = 34;

/** How a marked span ends: with a comma, a stop, a question, or in mid-sentence. */
export type Ending = 'comma' | 'stop' | 'question' | 'none';

export function endingOf(clauses: Clauses, at: number): Ending {
  const span = clauses.spans[clauses.words[at]?.quote ?? -1];
  if (!span) return 'none';
  const last =
    /([^"”“’'»«」』])["”“’'»«」』]*$/u.exec(
      clauses.text.slice(Math.max(span.start, span.end - 6), span.end),
    )?.[1] ?? '';
  const next = clauses.words[at + 1]?.text;
  if (last === ',' || next === ',' || last === '，' || next === '،') return 'comma';
  if (/[?!…？！؟]/.test(last)) return 'question';
  if (last === '.' || last === '。') return DASH.test(next ?? '') ? 'question' : 'stop';
  return DASH.test(next ?? '') ? 'comma' : 'none';
}

/** End of the sentence, or the next speech in it. */
function highOf({ words, isSpeech }: Clauses, at: number): number {
  const sentence = words[at]?.sentence;
  let high = at + 1;
  while (high < words.length && high - at < 80) {
    const word = words[high] as (typeof words)[number];
    if (word.sentence !== sentence || (word.kind === 'quote' && isSpeech(word.quote))) break;
    high++;
  }
  return high;
}

/** Reads what follows the marked span at word `at`: "…," said Roy / Roy said / — Roy. */
export function rightFrame(clauses: Clauses, at: number): Attribution | null {
  const { words, speech } = clauses;
  const ending = endingOf(clauses, at);
  const high = highOf(clauses, at);
  let p = at + 1;
  let dash = false;
  while (p < high && /^[,،–—―‒-]$/.test((words[p] as { text: string }).text) && p - at < 3) {
    dash ||= DASH.test((words[p] as { text: string }).text);
    p++;
  }
  const signed = signature(clauses, at, p, dash);
  if (signed) return signed;
  const first = words[p];
  if (p >= high || !first || first.kind === 'quote') return null;
  const base = ending === 'comma' || ending === 'question' ? 5 : ending === 'stop' ? 3 : 4;
  const cue = cueGroupAt(words, p, speech);
  if (cue?.kind === 'impersonal') return impersonalFrame(clauses, cue, high, base);
  if (cue && cue.kind !== 'participle' && cue.kind !== 'label') return inverted(clauses, cue, high, base);
  if (ending === 'comma' && !cue) {
    const open = openVerb(clauses, p, high);
    if (open) return open;
  }
  return subjectFirst(clauses, p, high, base, ending);
}

function inverted(clauses: Clauses, cue: Cue, high: number, base: number): Attribution | null {
  const how = cue.kind === 'source' ? 'source' : 'speech';
  if (cue.pronoun) return { speaker: pronounOf(clauses, cue), strength: base, how };
  const speaker =
    subjectAfter(clauses, cue.to, high) ?? placed(clauses, cue.to, high) ?? pushedBack(clauses, cue.to, high);
  if (speaker) return { speaker, strength: cue.kind === 'source' ? Math.min(base, 4) : base, how };
  if (how === 'source') return null;
  // "…", dijo. The subject is left out, or lost in what we cannot read.
  return base >= 4 ? { speaker: null, strength: base - 1, how } : null;
}

/** "…", heißt es in dem Schreiben: the paper behind the preposition speaks. */
function impersonalFrame(clauses: Clauses, cue: Cue, high: number, strength: number): Attribution {
  const from = cue.to + 1;
  const speaker = from < high ? subjectAfter(clauses, from, high) : null;
  return { speaker, strength, how: 'speech' };
}

/** "…", lamentan desde el comité: a body named by its place. */
function placed(clauses: Clauses, from: number, high: number): SpeakerPhrase | null {
  return PLACE.has(clauses.words[from]?.key ?? '') ? subjectAfter(clauses, from + 1, high) : null;
}

/** "…", ha dicho en un comunicado la sección sindical: an adverbial stands between verb and subject. */
function pushedBack({ ...clauses }: Clauses, from: number, high: number): SpeakerPhrase | null {
  const { words, speech } = clauses;
  if (speech.lang === 'en') return null;
  const aside = asideEnd(clauses, from, high);
  if (aside > from) return subjectAfter(clauses, aside, high);
  const first = words[from];
  if (
    !first ||
    !(speech.inside.has(first.key) || speech.prepositions.has(first.key) || speech.notNames.has(first.key))
  )
    return null;
  for (let i = from + 2; i < Math.min(high, from + MOST_PUSHED); i++) {
    const word = words[i] as (typeof words)[number];
    if (isStop(clauses, i)) return null;
    const before = words[i - 1] as (typeof words)[number];
    const free =
      !speech.inside.has(before.key) &&
      !speech.prepositions.has(before.key) &&
      !speech.articles.has(before.key);
    const heads =
      speech.articles.has(word.key) ||
      isNameWord(word, speech) ||
      hasKind(speech.roles.ofWord(word.key), 'former', 'worker', 'expert', 'officer', 'spokes', 'union');
    if (free && heads) return subjectAfter(clauses, i, high);
  }
  return null;
}

/** "…", racconta, chiedendo l'anonimato, un'impiegata: index behind what two commas enclose; `from` if there is nothing. */
function asideEnd({ words }: Clauses, from: number, high: number): number {
  if (words[from]?.text !== ',') return from;
  for (let i = from + 2; i < Math.min(high - 1, from + MOST_PUSHED); i++)
    if (words[i]?.text === ',') return i + 1;
  return from;
}

/** A verb no list knows, right behind comma and mark and right before a name: «…», tranche Roy. */
function openVerb(clauses: Clauses, p: number, high: number): Attribution | null {
  const { words, speech } = clauses;
  // «…», se défend Roy.
  if (REFLEXIVE.test(words[p]?.key ?? '')) return openVerb(clauses, p + 1, high);
  const verb = words[p];
  if (verb?.kind !== 'word' || verb.capital) return null;
  const isSmall = [
    speech.articles,
    speech.inside,
    speech.prepositions,
    speech.breaks,
    speech.adverbs,
    speech.auxiliaries,
    speech.participles,
  ];
  if (verb.key.length < 3 || isSmall.some((list) => list.has(verb.key)) || speech.pronouns.has(verb.key))
    return null;
  if (speech.lang === 'en' && !/(?:ed|s)$/.test(verb.key)) return null;
  const next = words[p + 1];
  if (!next || next.sentence !== verb.sentence) return null;
  if (!isNameWord(next, speech) && !speech.articles.has(next.key)) return null;
  const speaker = subjectAfter(clauses, p + 1, high);
  if (!speaker || (!speaker.named && !speaker.role)) return null;
  return { speaker, strength: 4, how: 'open-verb' };
}

/** Verbs after which a clause of its own begins are no frame of the quotation before: "Q." Roy said that … */
function leadsOn({ words, speech, isSpeech }: Clauses, cue: Cue, high: number): boolean {
  let next = cue.to;
  while (next < high && speech.adverbs.has(words[next]?.key ?? '')) next++;
  const word = words[next];
  if (!word || next >= high || word.sentence !== words[cue.from]?.sentence) return false;
  const beforeSpeech =
    words[high]?.kind === 'quote' &&
    isSpeech((words[high] as { quote: number }).quote) &&
    words[high - 1]?.text;
  if (beforeSpeech === ':' || beforeSpeech === ',') return true;
  if (word.kind === 'sign') return word.text === ':';
  return !(
    speech.prepositions.has(word.key) ||
    speech.inside.has(word.key) ||
    (speech.notNames.has(word.key) && word.capital)
  );
}

function subjectFirst(
  clauses: Clauses,
  p: number,
  high: number,
  base: number,
  ending: Ending,
): Attribution | null {
  const { words, speech } = clauses;
  const first = words[p] as (typeof words)[number];
  if (speech.breaks.has(first.key) || (speech.prepositions.has(first.key) && !first.capital)) return null;
  for (let i = p; i < Math.min(high, p + REACH); i++) {
    const word = words[i] as (typeof words)[number];
    if (i > p && isStop(clauses, i) && word.text !== ',') return null;
    const cue = cueAt(words, i, speech);
    if (cue?.kind !== 'speech') continue;
    if (i === p) return null;
    const colon = words[high]?.kind === 'quote' && words[high - 1]?.text === ':';
    if (colon && ending !== 'comma') return null;
    if (ending === 'stop' && leadsOn(clauses, cue, high)) return null;
    const speaker = cue.pronoun ? pronounOf(clauses, cue) : subjectBefore(clauses, p, i);
    if (!speaker) continue;
    // What stands between marks and subject must belong to the subject.
    if (ending === 'none' && i - p > 8) return null;
    return { speaker, strength: i - p > 16 ? base - 1 : base, how: 'speech' };
  }
  return null;
}
