import { sentences } from '../text/sentences.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './clauses.ts';
import { cueGroupAt, pronounOf } from './cue-verb.ts';
import type { Marked } from './marks.ts';
import type { SpeechWords } from './speech/speech-words.ts';
import { subjectAfter } from './subject.ts';
import { wordsOf } from './words.ts';

/** Languages whose papers set speech off by a dash at the head of the paragraph. */
const LANGUAGES = new Set(['sv', 'ru', 'es', 'fr', 'pt', 'it']);
const HEAD = /^\s*[–—―-]\s*(?=[\p{Lu}¿¡"«“])/u;
const SIGN = /^[,.!?…]$/;
const DASH = /^[–—―-]$/;

/** Speech without marks: "– Vi har inget val, säger Karin Berg." The span runs to the sign before the verb. */
export function dashSpeech(
  text: string,
  speech: SpeechWords,
): { readonly span: Marked; readonly found: Attribution } | null {
  if (!LANGUAGES.has(speech.lang)) return null;
  const head = HEAD.exec(text)?.[0];
  if (!head) return null;
  const words = wordsOf(
    text,
    [],
    sentences(text).map((sentence) => sentence.end),
    speech,
  ).map((word) => ({ ...word, sentence: 0 }));
  const clauses: Clauses = { text, words, spans: [], speech, isSpeech: () => false };
  for (let i = 2; i < words.length - 1; i++) {
    const sign = words[i] as (typeof words)[number];
    const next = DASH.test(words[i + 1]?.text ?? '') ? i + 2 : i + 1;
    if (!SIGN.test(sign.text) && !(DASH.test(sign.text) && next === i + 1)) continue;
    const cue = cueGroupAt(words, next, speech);
    if (cue?.kind !== 'speech') continue;
    const speaker = cue.pronoun ? pronounOf(clauses, cue) : subjectAfter(clauses, cue.to, words.length);
    if (!speaker || !(speaker.named || speaker.pronoun || speaker.role)) continue;
    const end = sign.text === ',' || DASH.test(sign.text) ? sign.start : sign.end;
    const start = head.length;
    const span: Marked = { start, end: text.slice(0, end).trimEnd().length, open: 0, close: end, mark: '–' };
    return { span, found: { speaker, strength: 5, how: 'speech' } };
  }
  return null;
}
