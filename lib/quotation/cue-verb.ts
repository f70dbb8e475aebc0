import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Pronoun, SpeechWords, WordList } from './speech/speech-words.ts';
import type { Word } from './words.ts';

/** A verb or phrase that hands words to a speaker. `[from, to)` are word indices, auxiliaries included. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly kind: 'speech' | 'label' | 'participle' | 'source' | 'impersonal';
  /** A pronoun that is part of the verb: `dit-elle`. */
  readonly pronoun: Pronoun | null;
}

const LONGEST_PHRASE = 4;
/** French turns verb and pronoun around: `dit-il`, `a-t-elle dit`. */
const INVERTED = /^(.+?)-(?:t-)?(il|elle|ils|elles|on|je)$/;

/** The longest phrase of a list that begins at `at`, in words; 0 if there is none. */
export function phraseAt(words: readonly Word[], at: number, list: WordList): number {
  const key = words[at]?.key ?? '';
  if (!list.firsts.has(key)) return list.has(key) && words[at]?.kind !== 'quote' ? 1 : 0;
  let joined = '';
  let found = 0;
  for (let n = 0; n < LONGEST_PHRASE; n++) {
    const word = words[at + n];
    if (!word || word.kind === 'quote') break;
    joined += (joined && !joined.endsWith("'") ? ' ' : '') + word.key;
    if (list.has(joined)) found = n + 1;
  }
  return found;
}

/** A form that is also a noun ("the claims", "in reports") or a name ("United States"). */
function isNoun(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (word.capital && before && before.kind !== 'quote' && before.sentence === word.sentence) {
    if (before.kind !== 'sign' || before.text === '.') return true;
  }
  if (!before || before.sentence !== word.sentence || before.kind !== 'word') return false;
  if (speech.lang === 'en') {
    const noun = !/(?:ed|said|told|wrote|ing)$/.test(word.key);
    if (before.possessive && noun) return true;
    return (
      noun &&
      !speech.pronouns.has(before.key) &&
      (speech.articles.has(before.key) || speech.inside.has(before.key)) &&
      before.key !== 'to'
    );
  }
  return speech.articles.has(before.key) && !speech.pronouns.has(before.key) && word.capital;
}

/** The cue that begins at word `at`, if there is one. */
export function cueAt(words: readonly Word[], at: number, speech: SpeechWords): Cue | null {
  const word = words[at];
  if (word?.kind !== 'word' || word.aside) return null;
  const source = phraseAt(words, at, speech.sources);
  // "so", "para", "pour" only head a clause: elsewhere they are anything.
  const before = words[at - 1];
  const opener = before?.capital === true && speech.breaks.has(before.key);
  const heads = before?.kind !== 'word' || before.sentence !== word.sentence || opener;
  if (source > 0 && (word.key.length > 4 || source > 1 || heads))
    return { from: at, to: at + source, kind: 'source', pronoun: null };
  const impersonal = phraseAt(words, at, speech.impersonal);
  if (impersonal > 0) return { from: at, to: at + impersonal, kind: 'impersonal', pronoun: null };
  const inverted = INVERTED.exec(word.key);
  if (inverted) {
    const [, verb = '', pronoun = ''] = inverted;
    const kind = speech.pronouns.get(pronoun) ?? 'other';
    if (speech.cues.has(verb)) return { from: at, to: at + 1, kind: 'speech', pronoun: kind };
    if (speech.auxiliaries.has(verb)) {
      for (let i = at + 1; i <= at + 3; i++) {
        if (phraseAt(words, i, speech.cues) > 0)
          return { from: at, to: i + 1, kind: 'speech', pronoun: kind };
      }
    }
    return null;
  }
  for (const [kind, list] of [
    ['speech', speech.cues],
    ['label', speech.labels],
    ['participle', speech.participles],
  ] as const) {
    const length = phraseAt(words, at, list);
    if (length === 0 || isNoun(words, at, speech)) continue;
    const infinitive = kind === 'speech' && speech.lang === 'en' && words[at - 1]?.key === 'to';
    return { from: at, to: at + length, kind: infinitive ? 'participle' : kind, pronoun: null };
  }
  return null;
}

/** A cue at `at`, or behind up to three auxiliaries and adverbs that begin there. */
export function cueGroupAt(words: readonly Word[], at: number, speech: SpeechWords): Cue | null {
  for (let i = at; i < at + 4; i++) {
    const cue = cueAt(words, i, speech);
    if (cue) return { ...cue, from: at };
    const word = words[i];
    if (!word || !(speech.auxiliaries.has(word.key) || speech.adverbs.has(word.key))) return null;
  }
  return null;
}

/** The pronoun inside an inverted verb: `dit-elle`, `a-t-il dit`. */
export function pronounOf(
  { words, text }: { readonly words: readonly Word[]; readonly text: string },
  cue: Cue,
): SpeakerPhrase {
  for (let i = cue.from; i < cue.to; i++) {
    const word = words[i] as (typeof words)[number];
    const hyphen = text.slice(word.start, word.end).lastIndexOf('-');
    if (hyphen < 0) continue;
    const start = word.start + hyphen + 1;
    return {
      start,
      end: word.end,
      text: text.slice(start, word.end),
      pronoun: cue.pronoun,
      named: false,
      role: '',
      evidence: '',
    };
  }
  const word = words[cue.from] as (typeof words)[number];
  return { ...word, pronoun: cue.pronoun, named: false, role: '', evidence: '' };
}
