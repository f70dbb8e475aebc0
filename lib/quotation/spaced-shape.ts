import { phraseAt } from './cue-verb.ts';
import type { Shape } from './frames.ts';
import type { Marked } from './marks.ts';
import type { SpeechWords } from './speech/speech-words.ts';
import type { Word } from './words.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu;
const LETTER = /\p{L}/u;
/** Words written small in titles. */
const SMALL_IN_TITLES = /^(?:a|an|the|and|or|of|in|on|at|to|for|by|with|from|vs|is)$/;

/** Whether a marked span is long or finished enough to be speech whatever stands around it. */
export function isSpeechLike(text: string, span: Marked): boolean {
  const inner = text.slice(span.start, span.end);
  const size = inner.match(WORD)?.length ?? 0;
  return size >= 4 || (size >= 1 && /[.,!?…。，！？]$/u.test(inner));
}

function isTitleCase(inner: string): boolean {
  const words = inner.match(WORD) ?? [];
  if (words.length < 2 || /[!?…]$/u.test(inner)) return false;
  const big = words.filter((word) => !SMALL_IN_TITLES.test(word));
  return (
    big.length >= 2 &&
    big.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    big.some((word) => /\p{Ll}/u.test(word))
  );
}

function startsBig(inner: string): boolean {
  const first = LETTER.exec(inner)?.[0] ?? '';
  return first !== '' && (first !== first.toLowerCase() || first === first.toUpperCase());
}

/** A term marker right before the span, with an article or an adverb between at most. */
function isTerm(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  for (let back = 1; back <= 5 && back <= at; back++) {
    const length = phraseAt(words, at - back, speech.terms);
    if (length === 0 || length > back) continue;
    const between = words.slice(at - back + length, at);
    if (between.length > 1) continue;
    if (
      between.every(
        ({ key }) => speech.articles.has(key) || speech.adverbs.has(key) || speech.pronouns.has(key),
      )
    )
      return true;
  }
  return false;
}

/** "Rheinische Post", "Nord": a name in marks, in mid-sentence, as papers and firms have it in some languages. */
function isName(inner: string, size: number, before: Word | undefined, speech: SpeechWords): boolean {
  if (size > 3 || before?.kind !== 'word' || before.capital) return false;
  if (!(inner.match(WORD) ?? []).every((word) => /^\p{Lu}/u.test(word))) return false;
  if (speech.nounsInCapitals) return /^(?:der|dem|des)$/.test(before.key);
  return !speech.cues.has(before.key) && (speech.lang !== 'en' || size > 1);
}

function isHypothetical(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const sentence = words[at]?.sentence;
  for (let i = at - 1; i >= 0 && at - i < 14 && words[i]?.sentence === sentence; i--) {
    if (phraseAt(words, i, speech.hypothetical) > 0) return true;
  }
  return false;
}

/** Nothing of the writer's stands in front of it, nor behind it unless it ends like a sentence itself. */
function isSentence(words: readonly Word[], at: number, finished: boolean): boolean {
  const sentence = words[at]?.sentence;
  const own = (i: number): boolean => words[i]?.sentence === sentence;
  for (let i = at - 1; i >= 0 && own(i); i--) {
    if (words[i]?.kind === 'quote') break;
    if (words[i]?.kind !== 'sign') return false;
  }
  if (finished) return true;
  for (let i = at + 1; i < words.length && own(i); i++) if (words[i]?.kind !== 'sign') return false;
  return true;
}

export function spacedShape(
  text: string,
  words: readonly Word[],
  at: number,
  spans: readonly Marked[],
  speech: SpeechWords,
): Omit<Shape, 'alone'> {
  const word = words[at] as Word;
  const span = spans[word.quote] as Marked;
  const inner = text.slice(span.start, span.end);
  const before = words[at - 1];
  const after = words[at + 1];
  const size = inner.match(WORD)?.length ?? 0;
  const inSentence = before !== undefined && before.sentence === word.sentence && before.kind !== 'quote';
  const capital = startsBig(inner);
  const ends = /[.,!?…，。！？][)\]"”“’'»«」』]*$/u.test(inner) || (after?.text === ',' && !inSentence);
  const tight = text[span.close] !== undefined && /[\p{L}\p{N}]/u.test(text[span.close] as string);
  const hyphen = after?.text === '-' && after.start === span.close;
  const nickname =
    inSentence &&
    before.capital &&
    after?.capital === true &&
    size <= 3 &&
    after.sentence === word.sentence &&
    !ends;
  return {
    // A stage direction: "(Applause.)".
    size: /^[([][^)\]]*[)\]]\.?$/u.test(inner) ? 0 : size,
    capital,
    capitalsMeanNothing: speech.nounsInCapitals,
    ends,
    embedded: inSentence && before.kind !== 'sign',
    colon: inSentence && (before.text === ':' || before.text === '：'),
    term:
      tight ||
      hyphen ||
      nickname ||
      isTerm(words, at, speech) ||
      (inSentence && !ends && isName(inner, size, before, speech)),
    sentence: isSentence(words, at, /[.!?…][)\]"”“’'»«」』]*$/u.test(inner)),
    hypothetical: isHypothetical(words, at, speech),
    title: speech.lang === 'en' && isTitleCase(inner),
  };
}
