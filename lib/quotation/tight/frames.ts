import { type Frames, type Subject, startsBefore } from '../frames.ts';
import type { Marked } from '../marks.ts';
import type { Around, Ground, TightGrammar } from './grammar.ts';

const END = /[。！？!?\n；;]|(?<=[가-힣])\.(?=\s|$)/gu;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;
const WORD = /[\p{Script=Latin}\p{N}]+/gu;
/** Windows on either side, in units. */
const WINDOW = 160;
/** People a pronoun may mean. */
const MOST_PEOPLE = 8;
/** Fewer units than this between marks are a term unless a frame says otherwise. */
const SHORT = 8;

function sizeOf(inner: string): number {
  return Math.ceil((inner.match(CJK)?.length ?? 0) / 2) + (inner.match(WORD)?.length ?? 0);
}

function isLong(inner: string): boolean {
  return inner.length >= SHORT || /[。！？!?，,]$/u.test(inner);
}

/** Frames of a Chinese, Japanese or Korean paragraph. */
export function tightFrames(
  text: string,
  spans: readonly Marked[],
  grammar: TightGrammar,
  ground: Ground,
): Frames {
  const speech = spans.map((span) => isLong(text.slice(span.start, span.end)));

  function around(index: number): Around {
    const span = spans[index] as Marked;
    let from = Math.max(0, span.open - WINDOW);
    let afterSpeech = false;
    for (let i = index - 1; i >= 0 && (spans[i] as Marked).close > from; i--) {
      if (!speech[i]) continue;
      from = (spans[i] as Marked).close;
      afterSpeech = true;
      break;
    }
    const chunk = blank(from, span.open, index);
    for (const end of chunk.matchAll(END)) {
      from = Math.max(from, span.open - chunk.length + end.index + 1);
      afterSpeech = false;
    }
    let to = Math.min(text.length, span.close + WINDOW);
    for (let i = index + 1; i < spans.length && (spans[i] as Marked).open < to; i++) {
      if (!speech[i]) continue;
      to = (spans[i] as Marked).open;
      break;
    }
    const lead = /^\s*/u.exec(text.slice(from, span.open))?.[0].length ?? 0;
    return {
      before: text.slice(from + lead, span.open),
      beforeAt: from + lead,
      after: text.slice(span.close, to),
      afterAt: span.close,
      inner: text.slice(span.start, span.end),
      ground,
      afterSpeech,
    };
  }

  /** A stretch of the paragraph with the inside of short marked terms blanked, so that no sentence ends in them. */
  function blank(from: number, to: number, before: number): string {
    let chunk = text.slice(from, to);
    for (let i = before - 1; i >= 0; i--) {
      const span = spans[i] as Marked;
      if (span.open < from) break;
      chunk =
        chunk.slice(0, span.open - from) +
        '　'.repeat(span.close - span.open) +
        chunk.slice(span.close - from);
    }
    return chunk;
  }

  function lastSentence(from: number, to: number): { text: string; at: number } {
    const chunk = text.slice(from, to).trimEnd();
    let start = 0;
    for (const end of chunk.matchAll(END)) if (end.index + 1 < chunk.length) start = end.index + 1;
    return { text: chunk.slice(start), at: from + start };
  }

  const bare = text.replace(/[\s。，,]/gu, '').length;
  let subjects: readonly Subject[] | null = null;
  const cache = new Map<number, Around>();
  const at = (index: number): Around => {
    const known = cache.get(index) ?? around(index);
    cache.set(index, known);
    return known;
  };

  return {
    shape(index) {
      const here = at(index);
      const { inner, before, after } = here;
      const last = before.trimEnd().at(-1) ?? '';
      return {
        size: sizeOf(inner),
        capital: true,
        capitalsMeanNothing: true,
        ends: /[。！？!?…，,～~]$/u.test(inner) || /^[。！]/u.test(after),
        embedded: last !== '' && !/[，,：:。！？、）)\s]/u.test(last),
        colon: /[：:]$/u.test(before.trimEnd()),
        term: grammar.isTerm(here),
        title: false,
        hypothetical: false,
        sentence: before.trim() === '' && /^(?:[。！]|\s*$)/u.test(after),
        alone: bare <= inner.length + 4,
      };
    },
    left: (index) => grammar.left(at(index)),
    inside: () => null,
    right: (index) => grammar.right(at(index)),
    looksRight: (index) => grammar.looksRight(at(index)),
    joined(index) {
      const next = spans[index + 1];
      return (
        next !== undefined &&
        !/[。！？!?；;]/u.test(text.slice((spans[index] as Marked).close - 2, next.open)) &&
        next.open - (spans[index] as Marked).close <= 4
      );
    },
    subjectBefore(index) {
      const here = at(index);
      const from = index > 0 ? (spans[index - 1] as Marked).close : 0;
      if (here.beforeAt <= from) return null;
      const sentence = lastSentence(from, here.beforeAt);
      return grammar.subjectOf(sentence.text, sentence.at, ground);
    },
    closing() {
      const sentence = lastSentence(spans.at(-1)?.close ?? 0, text.length);
      return {
        subject: grammar.subjectOf(sentence.text, sentence.at, ground),
        colon: /[：:]\s*$/u.test(text),
      };
    },
    peopleBefore(offset) {
      const all = this.subjects();
      const count = startsBefore(all, offset);
      return all
        .slice(Math.max(0, count - MOST_PEOPLE), count)
        .map((subject) => subject.speaker)
        .reverse();
    },
    subjects(): readonly Subject[] {
      if (subjects) return subjects;
      const found: Subject[] = [];
      let from = 0;
      for (const span of [...spans, { open: text.length, close: text.length }]) {
        const chunk = text.slice(from, span.open);
        let start = 0;
        for (const end of [...Array.from(chunk.matchAll(END), (match) => match.index + 1), chunk.length]) {
          const subject = grammar.subjectOf(chunk.slice(start, end), from + start, ground);
          if (subject) found.push(subject);
          start = end;
        }
        from = span.close;
      }
      subjects = found;
      return found;
    },
  };
}
