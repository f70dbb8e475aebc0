import { isPostNominal } from './credentials.ts';
import { hasKind } from './role-book.ts';
import type { SpeechWords } from './speech/speech-words.ts';
import type { Word } from './words.ts';

/** A run of words `[from, to)`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Offices that stand before a name as titles do. */
const TITLES = ['spokes', 'officer', 'owner', 'expert', 'official'] as const;
/** Other descriptions that do: "Betriebsrätin Nora Beck". */
const DESCRIPTIONS = ['union', 'worker'] as const;

/** A form of address or an office, as it stands before a name. */
export function isTitle(word: Word, speech: SpeechWords): boolean {
  if (speech.titles.has(word.key)) return true;
  if (hasKind(speech.roles.ofWord(word.key), ...TITLES)) return true;
  const hyphen = word.key.lastIndexOf('-');
  return hyphen > 0 && hasKind(speech.roles.ofWord(word.key.slice(hyphen + 1)), ...TITLES);
}

const TIE = /^(?:de|del|della|dell'|du|do|da|d')$/;

/** A word that can be part of a proper name. */
export function isNameWord(word: Word | undefined, speech: SpeechWords): boolean {
  return word?.capital === true && !speech.notNames.has(word.key) && !word.aside;
}

/** A small word inside a name. "der" and "den" are particles only behind "von". */
export function isParticle(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const word = words[at];
  if (word === undefined || !speech.particles.has(word.key)) return false;
  return !/^de[rnm]$/.test(word.key) || /^v[ao]n$/.test(words[at - 1]?.key ?? '');
}

/** The run of name words that ends before `to`; particles inside it belong to it. */
export function nameBefore(
  words: readonly Word[],
  from: number,
  to: number,
  speech: SpeechWords,
): WordRange | null {
  let start = to;
  let i = to - 1;
  while (i >= from) {
    const word = words[i] as Word;
    if (start < to && isNameWord(word, speech) && changesScript(word, words[start] as Word)) break;
    if (isNameWord(word, speech) && !(word.possessive && i < to - 1)) start = i--;
    else if (
      start < to &&
      isParticle(words, i, speech) &&
      i > from &&
      (isNameWord(words[i - 1], speech) || isParticle(words, i - 1, speech))
    )
      i--;
    else if (start < to && word.kind === 'quote' && i > from && isNameWord(words[i - 1], speech)) i--;
    else if (start < to && word.text === '.' && (words[i - 1]?.text.length ?? 9) <= 3) i--;
    else if (start < to && word.text === '&' && isNameWord(words[i - 1], speech)) i--;
    else break;
  }
  return start < to ? { from: start, to } : null;
}

/** "Lumo Иван Петров": the firm and the man. */
function changesScript(a: Word, b: Word): boolean {
  return /^\p{Script=Cyrillic}/u.test(b.text) && /^\p{Script=Latin}/u.test(a.text);
}

/** The run of name words that begins at `from`. */
export function nameAt(
  words: readonly Word[],
  from: number,
  to: number,
  speech: SpeechWords,
): WordRange | null {
  let end = from;
  let i = from;
  while (i < to) {
    const word = words[i] as Word;
    if (isNameWord(word, speech)) {
      end = ++i;
      if (word.possessive) break;
    } else if (i > from || isParticle(words, i, speech)) {
      const joins =
        isParticle(words, i, speech) ||
        word.kind === 'quote' ||
        word.text === '&' ||
        (word.text === '.' && (words[i - 1]?.text.length ?? 9) <= 3);
      const reach = isParticle(words, i + 1, speech) ? i + 2 : i + 1;
      if (joins && reach < to && isNameWord(words[reach], speech)) i = reach;
      else break;
    } else break;
  }
  return end > from ? { from, to: end } : null;
}

/**
 * Leaves titles and offices off the front of a name ("President Ana Roy" is Ana
 * Roy), and off its back what a particle ties to it once the name is full
 * ("Hans Roy von der Commerzbank"; but "Ursula von der Leyen").
 */
export function withoutTitles(words: readonly Word[], name: WordRange, speech: SpeechWords): WordRange {
  let { from, to } = name;
  // "ministro del Lavoro Carlo Neri": of three words and more the first ones belong to the office.
  const tie = words[from - 1];
  if (
    to - from >= 3 &&
    tie !== undefined &&
    !tie.capital &&
    TIE.test(tie.key) &&
    isTitle(words[from - 2] as Word, speech)
  )
    from = to - 2;
  for (let i = name.from; i < name.to - 1; i++) {
    if (i > name.from && !(words[i] as Word).capital && (words[i] as Word).kind === 'word') break;
    const { key } = words[i] as Word;
    // "Programmer Ana Roy", but "Workers United".
    const described =
      (speech.nounsInCapitals || (i === name.from && !key.endsWith('s'))) &&
      hasKind(speech.roles.ofWord(key), ...DESCRIPTIONS);
    if (described || isTitle(words[i] as Word, speech)) from = i + 1;
  }
  while (to - from > 2 && isPostNominal(words[to - 1] as Word)) to--;
  for (let i = from + 2; i < to - 1; i++) {
    const word = words[i] as Word;
    if (!word.capital && speech.inside.has(word.key)) to = i;
  }
  return { from, to };
}
