import { sentences } from '../text/sentences.ts';
import type { Clauses } from './clauses.ts';
import type { Frames, Subject } from './frames.ts';
import { incise } from './incise.ts';
import { leftFrame } from './left-frame.ts';
import { mainSubject } from './main-subject.ts';
import type { Marked } from './marks.ts';
import { peopleIn } from './people-in.ts';
import { endingOf, rightFrame } from './right-frame.ts';
import { isSpeechLike, spacedShape } from './spaced-shape.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { SpeechWords } from './speech/speech-words.ts';
import { type Word, wordsOf } from './words.ts';

const FINISHED = /[.!?…][”"’'»]*$/u;
const NEW_SENTENCE = /^\s+[\p{Lu}“"«„]/u;
/** Sentences a pronoun reaches back in one paragraph. */
const SENTENCES_BACK = 5;
/** Words of a sentence that are looked at for people. */
const LONGEST_SENTENCE = 120;
/** Stands for a marked span while sentences are cut: what ends inside the marks ends no sentence of the writer. */
const BLANK = '\ue000';

function sentenceEnds(text: string, spans: readonly Marked[]): number[] {
  let masked = '';
  /** What the mask ends with. */
  let tail = '';
  let from = 0;
  for (const span of spans) {
    const outside = text.slice(from, span.open);
    masked += outside;
    tail = (tail + outside).slice(-80);
    const ends =
      FINISHED.test(text.slice(Math.max(span.start, span.end - 4), span.end)) &&
      NEW_SENTENCE.test(text.slice(span.close, span.close + 4));
    // Words of the writer's before it: then the sentence ends with the quotation.
    const begun = /\p{L}[^.!?…\n]*$/u.test(tail);
    masked += BLANK.repeat(span.close - span.open - 1) + (ends && begun ? '\n' : BLANK);
    tail += ends && begun ? '\n' : BLANK;
    from = span.close;
  }
  return sentences(masked + text.slice(from)).map((sentence) => sentence.end);
}

/** How many words end at or before an offset. */
function endsBefore(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Frames of a paragraph in a language with spaces between words. */
export function spacedFrames(text: string, spans: readonly Marked[], speech: SpeechWords): Frames {
  const words = wordsOf(text, spans, sentenceEnds(text, spans), speech);
  const strong = spans.map((span) => isSpeechLike(text, span));
  const clauses: Clauses = { text, words, spans, speech, isSpeech: (quote) => strong[quote] === true };
  const at: number[] = [];
  words.forEach((word, i) => {
    if (word.kind === 'quote') at[word.quote] = i;
  });
  const alone = words.every((word) => word.kind === 'quote' || word.kind === 'sign');
  const wordAt = (span: number): number => at[span] as number;

  function subjectsIn(from: number, to: number): Subject[] {
    const found: Subject[] = [];
    for (let i = from; i < to; i++) {
      if (i > from && words[i]?.sentence === words[i - 1]?.sentence) continue;
      let end = i;
      while (end < to && words[end]?.sentence === words[i]?.sentence) end++;
      const subject = mainSubject(clauses, i, end);
      if (subject) found.push(subject);
    }
    return found;
  }
  let subjects: readonly Subject[] | null = null;
  return {
    shape: (span) => ({ ...spacedShape(text, words, wordAt(span), spans, speech), alone }),
    left: (span) => leftFrame(clauses, wordAt(span)),
    inside: (span) => incise(text, spans[span] as Marked, speech),
    right: (span) => rightFrame(clauses, wordAt(span)),
    looksRight: (span) => endingOf(clauses, wordAt(span)) === 'comma',
    joined: (span) => {
      const next = at[span + 1];
      return (
        next !== undefined &&
        next - wordAt(span) <= 3 &&
        words[next]?.sentence === words[wordAt(span)]?.sentence
      );
    },
    subjectBefore(span) {
      const end = wordAt(span);
      const start = span > 0 ? wordAt(span - 1) + 1 : 0;
      return subjectsIn(start, end).at(-1) ?? null;
    },
    closing() {
      const last = words.length;
      if (last === 0 || words[last - 1]?.kind === 'quote') return { subject: null, colon: false };
      let start = last - 1;
      while (start > 0 && words[start - 1]?.sentence === words[last - 1]?.sentence) start--;
      const colon = /[:：]$/.test(words[last - 1]?.text ?? '');
      return { subject: mainSubject(clauses, start, last), colon };
    },
    peopleBefore(offset) {
      const people: SpeakerPhrase[] = [];
      let end = endsBefore(words, offset);
      for (let looked = 0; end > 0 && looked < SENTENCES_BACK; looked++) {
        let start = end - 1;
        while (
          start > 0 &&
          end - start < LONGEST_SENTENCE &&
          words[start - 1]?.sentence === words[end - 1]?.sentence
        )
          start--;
        const subject = mainSubject(clauses, start, end);
        if (subject) people.push(subject.speaker);
        for (const person of peopleIn(clauses, start, end))
          if (person.start !== subject?.speaker.start) people.push(person);
        end = start;
      }
      return people;
    },
    subjects() {
      subjects ??= subjectsIn(0, words.length);
      return subjects;
    },
  };
}
