import { sentences } from '../text/sentences.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './clauses.ts';
import { cueGroupAt, pronounOf } from './cue-verb.ts';
import type { Marked } from './marks.ts';
import type { SpeechWords } from './speech/speech-words.ts';
import { subjectAfter } from './subject.ts';
import { wordsOf } from './words.ts';

/** Languages that leave "explains Roy" inside the marks: « Nous partons, explique Roy, et vite. » */
const LANGUAGES = new Set(['fr', 'ru', 'it', 'es', 'pt']);
const SIGN = /^[,!?–—-]$/;
/** Words of an incise. */
const LONGEST = 16;

/** The speaker named inside the marks, if the language puts it there. */
export function incise(text: string, span: Marked, speech: SpeechWords): Attribution | null {
  if (!LANGUAGES.has(speech.lang)) return null;
  const inner = text.slice(span.start, span.end);
  const ends = sentences(inner).map((sentence) => sentence.end);
  const words = wordsOf(inner, [], ends, speech).map((word) => ({
    ...word,
    start: word.start + span.start,
    end: word.end + span.start,
    sentence: 0,
  }));
  const clauses: Clauses = { text, words, spans: [], speech, isSpeech: () => false };
  for (let i = 1; i < words.length - 1; i++) {
    if (!SIGN.test(words[i]?.text ?? '') || SIGN.test(words[i + 1]?.text ?? '')) continue;
    const cue = cueGroupAt(words, i + 1, speech);
    if (cue?.kind !== 'speech') continue;
    if (cue.pronoun) return { speaker: pronounOf(clauses, cue), strength: 4, how: 'speech' };
    const high = Math.min(words.length, cue.to + LONGEST);
    const closes = words.findIndex((word, k) => k >= cue.to && k < high && /^[,.–—-]$/.test(word.text));
    const speaker = closes < 0 ? null : subjectAfter(clauses, cue.to, closes);
    if (speaker && (speaker.named || speaker.pronoun || speaker.role))
      return { speaker, strength: 4, how: 'speech' };
  }
  return null;
}
