import { expect, test } from 'vitest';
import { quoteOf } from '../../lib/cli/annotated-quote.ts';
import type { Quotation } from '../../lib/quotation/quotation.ts';

const QUOTATION: Quotation = {
  block: 1,
  start: 1,
  end: 11,
  text: 'It is late',
  speaker: 'Ana Roy',
  mention: { block: 0, start: 4, end: 11 },
  role: 'analyst',
  speakerClass: 'expert',
  kind: 'direct',
};
const startOf = (block: number) => [100, 200][block] as number;

test('offsets are those of the whole text, each from its own block', () => {
  expect(quoteOf(QUOTATION, startOf)).toEqual({
    start: 201,
    end: 211,
    text: 'It is late',
    speaker: 'Ana Roy',
    speaker_start: 104,
    speaker_end: 111,
    role: 'analyst',
    class: 'expert',
    kind: 'direct',
  });
});

test('without a speaker the mention is null', () => {
  const alone = { ...QUOTATION, speaker: null, mention: null, speakerClass: 'unknown' as const };
  expect(quoteOf(alone, startOf)).toMatchObject({ speaker: null, speaker_start: null, speaker_end: null });
});
