import type { Span } from '../text/span.ts';
import {
  isNameWord,
  isParticle,
  isTitle,
  nameAt,
  nameBefore,
  type WordRange,
  withoutTitles,
} from './name-run.ts';
import { hasKind } from './role-book.ts';
import { roleText } from './role-text.ts';
import type { Pronoun, SpeechWords } from './speech/speech-words.ts';
import type { Word } from './words.ts';

/** Who a cue points to, as the sentence has it. */
export interface SpeakerPhrase extends Span {
  /** The mention: a name without its titles, a description, a pronoun. */
  readonly text: string;
  readonly pronoun: Pronoun | null;
  /** A proper name; else a description such as "a headhunter". */
  readonly named: boolean;
  /** Words before the name and the apposition behind it. */
  readonly role: string;
  /** The whole phrase with its appositions: what the class is judged by. */
  readonly evidence: string;
}

/** What ties a second noun to a first: Association of Roads. */
const GENITIVE = /^(?:of|de|do|da|dos|das|du|des|del|dello|della|dell'|dei|degli|delle|der|van|von|d')$/;
const NOUNS = [
  'worker',
  'expert',
  'insider',
  'public',
  'officer',
  'owner',
  'spokes',
  'official',
  'trade',
  'person',
  'firm',
  'document',
] as const;
/** Longest description kept as a mention, in units. */
const LONGEST_MENTION = 60;

function textOf(text: string, words: readonly Word[], range: WordRange): string {
  if (range.to <= range.from) return '';
  return text.slice((words[range.from] as Word).start, (words[range.to - 1] as Word).end);
}

function describe(
  text: string,
  words: readonly Word[],
  whole: WordRange,
  to: number,
  name: WordRange | null,
  speech: SpeechWords,
): SpeakerPhrase | null {
  const evidence = textOf(text, words, whole);
  if (name) {
    const first = words[name.from] as Word;
    const last = words[name.to - 1] as Word;
    const end = last.possessive
      ? last.end - (last.text.endsWith('s') && /['’]s$/.test(last.text) ? 2 : 1)
      : last.end;
    const before = textOf(text, words, { from: whole.from, to: name.from });
    // Behind a name without a comma, only "of", "at" and the like begin a description.
    const next = words[name.to];
    const goesOn =
      next !== undefined && (next.kind !== 'word' || next.possessive || speech.inside.has(next.key));
    const after = textOf(text, words, {
      from: goesOn ? name.to : Math.min(to, whole.to),
      to: whole.to,
    }).replace(/^[\s,(–—-]+|[\s,)–—-]+$/gu, '');
    return {
      start: first.start,
      end,
      text: text.slice(first.start, end),
      pronoun: null,
      named: true,
      role: roleText(before, after, speech),
      evidence,
    };
  }
  const start = (words[whole.from] as Word).start;
  let last = to - 1;
  while (last > whole.from && (words[last] as Word).end - start > LONGEST_MENTION) last--;
  const end = (words[last] as Word).end;
  return { start, end, text: text.slice(start, end), pronoun: null, named: false, role: evidence, evidence };
}

/**
 * Reads a noun phrase `[from, to)` (without the appositions that follow it at
 * `tail`) and finds whom it names.
 */
export function readPhrase(
  text: string,
  words: readonly Word[],
  range: WordRange,
  tail: number,
  speech: SpeechWords,
): SpeakerPhrase | null {
  let { from, to } = range;
  while (from < to && isFiller(words[from] as Word, speech)) from++;
  while (to > from && ((words[to - 1] as Word).aside || (words[to - 1] as Word).kind === 'sign')) to--;
  if (from >= to) return null;
  const first = words[from] as Word;
  const pronoun = to - from === 1 || tail <= to ? speech.pronouns.get(first.key) : undefined;
  const pronounHere = speech.articles.has(first.key) ? undefined : speech.pronouns.get(first.key);
  if (to - from === 1 && pronoun) {
    return {
      start: first.start,
      end: first.end,
      text: first.text,
      pronoun,
      named: false,
      role: '',
      evidence: first.text,
    };
  }
  // "she counsels managers to say": the pronoun is the subject, whatever follows.
  if ((pronounHere === 'he' || pronounHere === 'she') && !words[from + 1]?.capital)
    return readPhrase(text, words, { from, to: from + 1 }, from + 1, speech);
  const whole = { from, to: Math.max(to, tail) };
  if (
    speech.prepositions.has(first.key) ||
    (speech.inside.has(first.key) && !speech.articles.has(first.key))
  ) {
    const name = nameBefore(words, from + 1, to, speech);
    const before = name ? words[name.from - 1] : undefined;
    if (
      speech.nounsInCapitals ||
      !name ||
      !before ||
      speech.inside.has(before.key) ||
      speech.prepositions.has(before.key)
    )
      return null;
    return describe(text, words, whole, to, withoutTitles(words, name, speech), speech);
  }
  let core = from;
  while (core < to && !(core > from && isCoreEnd(words, core, speech))) core++;
  const trailing = nameBefore(words, from, core, speech);
  if (trailing && isPossessor(words, trailing, core)) return describe(text, words, whole, to, null, speech);
  if (trailing && isProper(words, trailing, from, core, speech)) {
    return describe(text, words, whole, to, withoutTitles(words, trailing, speech), speech);
  }
  const full = trailing && trailing.from > from ? nameAt(words, from, core, speech) : null;
  if (full) {
    const own = withoutTitles(words, full, speech);
    if (own.from === from && own.to - own.from === 2 && speech.inside.has(words[own.to]?.key ?? ''))
      return describe(text, words, whole, to, own, speech);
  }
  const leading = trailing ? null : nameAt(words, from, core, speech);
  const behind = leading ? words[leading.to] : undefined;
  // "Roy of Kestrel", "Roy, 41": the name comes first. "Lumo workers": it does not.
  if (leading && (leading.to === core || isSmall(behind, speech)) && !behind?.possessive) {
    return describe(text, words, whole, to, withoutTitles(words, leading, speech), speech);
  }
  return describe(text, words, whole, to, null, speech);
}

function isSmall(word: Word | undefined, speech: SpeechWords): boolean {
  if (word?.kind !== 'word') return true;
  return speech.articles.has(word.key) || speech.inside.has(word.key) || speech.prepositions.has(word.key);
}

function isFiller(word: Word, speech: SpeechWords): boolean {
  return (
    word.aside ||
    (word.kind === 'sign' && word.text !== '@') ||
    (speech.adverbs.has(word.key) && !speech.pronouns.has(word.key)) ||
    (/ly$/.test(word.key) && speech.lang === 'en' && !word.capital) ||
    speech.breaks.has(word.key)
  );
}

function isCoreEnd(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const word = words[at] as Word;
  if (word.aside || (word.kind === 'sign' && word.text !== '.' && word.text !== '&')) return true;
  if (
    word.capital ||
    !(speech.inside.has(word.key) || speech.breaks.has(word.key) || speech.particles.has(word.key))
  )
    return false;
  const contraction = GENITIVE.test(word.key) && speech.inside.has(word.key);
  if (speech.articles.has(word.key) && !speech.nounsInCapitals && !(contraction && at > 0)) return false;
  // "il ministro del Lavoro Carlo Neri": the office runs on into the name.
  const noun = words[at - 1];
  const isName = isNameWord(noun, speech) && !isTitle(noun as Word, speech);
  if (contraction && !isName && [1, 2, 3].every((step) => isNameWord(words[at + step], speech))) return false;
  const next = isParticle(words, at + 1, speech) ? at + 2 : at + 1;
  const before = isParticle(words, at - 1, speech) ? at - 2 : at - 1;
  return !(
    isParticle(words, at, speech) &&
    isNameWord(words[before], speech) &&
    isNameWord(words[next], speech)
  );
}

/** The last word of the name is a possessor with nothing behind it: "according to Roy's". */
function isPossessor(words: readonly Word[], name: WordRange, core: number): boolean {
  return name.to < core && (words[name.to - 1] as Word).possessive;
}

/**
 * "The President" and "the Association of Roads" are descriptions; so are "der
 * Konzern" and "ein Sprecher" where every noun has a capital.
 */
function isProper(
  words: readonly Word[],
  name: WordRange,
  from: number,
  core: number,
  speech: SpeechWords,
): boolean {
  if (name.to !== core) return false;
  const last = words[name.to - 1] as Word;
  if (name.to - name.from > 1) return !(speech.nounsInCapitals && isTitle(last, speech));
  // "Workers said", "Analysts at Lumo": a noun with the capital of the sentence.
  if (name.from === from)
    return (
      !hasKind(speech.roles.ofWord(last.key), ...NOUNS) ||
      (words[name.from - 1]?.sentence === last.sentence && !speech.nounsInCapitals)
    );
  // "dem internen Schreiben": an adjective before a noun with a capital.
  if (speech.nounsInCapitals && words[name.from - 1]?.capital === false) return false;
  const article = speech.articles.has((words[name.from - 1] as Word).key);
  const goesOn = GENITIVE.test(words[core]?.key ?? '') && words[core + 1]?.aside === false;
  return !isTitle(last, speech) && !(article && (speech.nounsInCapitals || goesOn));
}
