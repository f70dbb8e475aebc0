import type { Marked } from './marks.ts';
import { isNameWord } from './name-run.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { SpeechWords } from './speech/speech-words.ts';
import type { Word } from './words.ts';

/** What the frames of one paragraph are read from. */
export interface Clauses {
  readonly text: string;
  readonly words: readonly Word[];
  readonly spans: readonly Marked[];
  readonly speech: SpeechWords;
  /** Whether a marked span is speech by its shape; short terms in marks are words among others. */
  readonly isSpeech: (quote: number) => boolean;
}

/** Relative pronouns: what follows belongs to the noun before. */
export const RELATIVES = new Set(
  'who whom whose which that where der die das den dem deren dessen welcher welche qui que dont où quien que quem che cui который которая которые dat die wie som'.split(
    ' ',
  ),
);

/** A sign or a quotation that ends a clause. */
export function isStop({ words, isSpeech }: Clauses, at: number): boolean {
  const word = words[at];
  if (!word) return true;
  if (word.kind === 'quote') return isSpeech(word.quote);
  return word.kind === 'sign' && !word.aside && !/^[.&@#'’%$€£/]$/u.test(word.text);
}

/** A full stop that ends a sentence; one inside a name or figure does not. */
export function isFullStop(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.text === '.' && words[at + 1]?.sentence !== word.sentence;
}

/** A conjunction that begins a new clause; one that joins two names does not. */
export function isBreak({ words, speech }: Clauses, at: number): boolean {
  const word = words[at] as Word;
  if (word.capital && at > 0 && words[at - 1]?.sentence === word.sentence && speech.nounsInCapitals)
    return false;
  if (!speech.breaks.has(word.key)) return false;
  const joins = /^(?:and|und|et|y|e|и|en|och|&)$/.test(word.key);
  return !(joins && isNameWord(words[at - 1], speech) && isNameWord(words[at + 1], speech));
}

/** Words of a description without an article. */
const LONGEST_BARE = 5;

/** Words that may say who speaks: a name, a pronoun, a noun with an article, an office, a firm. */
export function isPlausible(phrase: SpeakerPhrase | null, speech: SpeechWords): phrase is SpeakerPhrase {
  if (!phrase) return false;
  if (phrase.named || phrase.pronoun) return true;
  const first = /^[\p{L}\p{N}'’]+/u.exec(phrase.text.toLowerCase())?.[0] ?? '';
  if (speech.articles.has(first)) return true;
  // "demanding workers commit to a culture" is no description of anybody.
  const long = phrase.text.split(/\s/u).length > LONGEST_BARE && speech.roles.of(first) === 0;
  return !long && speech.roles.of(phrase.text) !== 0;
}
