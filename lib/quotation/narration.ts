import { sentences } from '../text/sentences.ts';
import type { Draft } from './draft.ts';
import type { Paragraph } from './paragraph.ts';
import type { Person } from './person.ts';

/** Quotations of one person whose surroundings are read. */
const MOST_LOOKS = 4;
const LONGEST_SENTENCE = 400;

/** Whether a paragraph is about nobody else: no other speaker is heard in it. */
function isAbout(person: Person, block: number, drafts: readonly Draft[]): boolean {
  return drafts.every((one) => one.block !== block || one.held.person === person);
}

function outsideMarks({ text, spans }: Paragraph): string {
  let outside = '';
  let from = 0;
  for (const { open, close } of spans) {
    outside += `${text.slice(from, open)} `;
    from = close;
  }
  return outside + text.slice(from);
}

/** Whether the writer says in the paragraph of a quotation, or in one beside it, that the speaker worked there or lost the job. */
export function isToldOf(
  person: Person,
  told: RegExp,
  drafts: readonly Draft[],
  paragraphs: readonly Paragraph[],
): boolean {
  const seen = new Set<number>();
  let looks = 0;
  for (const { block, held } of drafts) {
    if (held.person !== person || looks++ >= MOST_LOOKS) continue;
    for (const b of [block, block - 1, block + 1]) {
      const paragraph = paragraphs[b];
      if (!paragraph || seen.has(b) || !isAbout(person, b, drafts)) continue;
      seen.add(b);
      const outside = outsideMarks(paragraph);
      for (const { start, end } of sentences(outside))
        if (told.test(outside.slice(start, Math.min(end, start + LONGEST_SENTENCE)))) return true;
    }
  }
  return false;
}
