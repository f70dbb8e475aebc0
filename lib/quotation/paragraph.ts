import { dashSpeech } from './dash-speech.ts';
import type { Frames } from './frames.ts';
import type { Reading } from './language.ts';
import { LazyFrames } from './lazy-frames.ts';
import { isSingle } from './mark-styles.ts';
import { type Marked, pairMarks } from './marks.ts';
import type { QuotedBlock } from './quotation.ts';

/** One block with its marked spans and what stands around them. */
export interface Paragraph {
  /** Index of the block. */
  readonly block: number;
  readonly text: string;
  readonly spans: readonly Marked[];
  readonly frames: Frames;
  /** The first span goes on with the quotation of the paragraph before. */
  readonly continued: boolean;
  /** The paragraph before ends in a colon, and this one opens with marks. */
  readonly introduced: boolean;
  /** The last span goes on in the next paragraph. */
  readonly goesOn: boolean;
  /** Speech without marks, set off by a dash. */
  readonly dashed: ReturnType<typeof dashSpeech>;
}

/** Shorter spans in single marks tell nothing about which marks the page quotes with. */
const TELLING = 12;
const LONGEST_SIGNATURE = 100;
const SIGNED = /\s[—–-]\s?\p{Lu}[^.!?—–]{2,80}$/u;

/** Each further paragraph of a quotation opens with its mark again; in Spanish and old French print with the closing one. */
function beginsWith(text: string, mark: string): boolean {
  const first = /^[\s\u200b-\u200f\u202a-\u202e]*(\S)/u.exec(text)?.[1] ?? '';
  return first === mark || (mark === '«' && first === '»');
}

/** What the page itself sets off as a quotation needs no marks; a name behind a dash at its end is the speaker's. */
function wholeBlock(text: string): Marked[] {
  const start = text.search(/\S/u);
  if (start < 0) return [];
  const signed = SIGNED.exec(text.slice(-LONGEST_SIGNATURE));
  const close = signed ? text.length - signed[0].length : text.length;
  const end = text.slice(0, close).trimEnd().length;
  return end > start ? [{ start, end, open: start, close: end, mark: '' }] : [];
}

/**
 * Paragraphs with their marks paired. An end left open is kept where the next
 * paragraph takes it up. Single marks count only on a page that quotes with
 * them: beside double ones they mark words.
 */
export function paragraphsOf(
  blocks: readonly QuotedBlock[],
  reading: Reading,
  firms: ReadonlySet<string>,
): Paragraph[] {
  const paired = blocks.map((block) => pairMarks(block.text));
  let single = 0;
  let double = 0;
  for (const { spans } of paired) {
    for (const span of spans) {
      if (!isSingle(span.mark)) double++;
      else if (span.end - span.start >= TELLING) single++;
    }
  }
  const keepsSingle = single > double || double === 0;
  let continued = false;
  return blocks.map((block, index) => {
    const { unclosed, spans: all } = paired[index] as (typeof paired)[number];
    let spans: readonly Marked[] = keepsSingle ? all : all.filter((span) => !isSingle(span.mark));
    if (block.heading) spans = [];
    else if (block.quoted && spans.length === 0) spans = wholeBlock(block.text);
    const next = blocks[index + 1];
    const goesOn = unclosed !== null && next !== undefined && beginsWith(next.text, unclosed.mark);
    if (goesOn && unclosed) {
      const start = unclosed.at + unclosed.mark.length;
      spans = [
        ...spans.filter((span) => span.close <= unclosed.at),
        {
          start,
          end: block.text.trimEnd().length,
          open: unclosed.at,
          close: block.text.length,
          mark: unclosed.mark,
        },
      ];
    }
    const opens = spans[0] !== undefined && block.text.slice(0, spans[0].open).trim() === '';
    // A paragraph that opens with a dash and holds no marks may be speech as a whole.
    const dashed =
      spans.length === 0 && !block.heading && reading.tight === null
        ? dashSpeech(block.text, reading.speech)
        : null;
    const paragraph: Paragraph = {
      block: index,
      text: block.text,
      spans,
      frames: new LazyFrames(block.text, spans, reading, firms),
      continued: continued && spans.length > 0,
      introduced: opens && /[:：]\s*$/u.test(blocks[index - 1]?.text.slice(-4) ?? ''),
      goesOn,
      dashed,
    };
    continued = goesOn;
    return paragraph;
  });
}
