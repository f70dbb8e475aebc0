import { expect, test } from 'vitest';
import { annotateQuotes } from '../../lib/cli/annotate-quotes.ts';

const FIRST = 'Lumo will go smaller.';
const SECOND = '"It is late," said Ana Roy, an analyst.';
const text = `${FIRST}\n\n${SECOND}`;
const parts = [
  { start: 0, text: FIRST },
  { start: FIRST.length + 2, text: SECOND },
];

test('offsets are those of the whole text', () => {
  const [quote] = annotateQuotes(parts, new Map(), { title: '', lang: 'en' }, new Set());
  expect(quote).toMatchObject({ speaker: 'Ana Roy', role: 'analyst', class: 'expert', kind: 'direct' });
  expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text);
  expect(text.slice(quote?.speaker_start ?? 0, quote?.speaker_end ?? 0)).toBe('Ana Roy');
});

test('without a speaker the mention is null', () => {
  const alone = [{ start: 0, text: '"Nobody told us anything at all."' }];
  const [quote] = annotateQuotes(alone, new Map(), { title: '', lang: 'en' }, new Set());
  expect(quote).toMatchObject({ speaker: null, speaker_start: null, speaker_end: null, class: 'unknown' });
});
