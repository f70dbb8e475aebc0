import { describe, expect, it } from 'vitest';
import { sentenceAt, sentences } from '../../lib/text/sentences.ts';

const cut = (text: string): string[] => sentences(text).map((s) => text.slice(s.start, s.end).trim());

describe('sentences', () => {
  it.each([
    [
      'abbreviations',
      'Norvik Inc. cut 40 jobs. Dr. Ito left.',
      ['Norvik Inc. cut 40 jobs.', 'Dr. Ito left.'],
    ],
    [
      'initials and decimals',
      'J. R. Smith saw 3.5 percent go. He left.',
      ['J. R. Smith saw 3.5 percent go.', 'He left.'],
    ],
    ['closing marks', '“We let 40 go.” Nobody spoke.', ['“We let 40 go.”', 'Nobody spoke.']],
    ['ideographic stops', '公司裁员。员工离职！', ['公司裁员。', '员工离职！']],
    ['web names', 'Staff at JD.com left. So did we.', ['Staff at JD.com left.', 'So did we.']],
    ['lines', 'One line\nAnother', ['One line', 'Another']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('covers the text and finds the sentence of an offset', () => {
    const text = 'One. Two! Three';
    const spans = sentences(text);
    expect(spans.map((s) => text.slice(s.start, s.end)).join('')).toBe(text);
    expect([0, 4, 9, 99].map((offset) => sentenceAt(spans, offset))).toEqual([0, 1, 2, 2]);
  });
});
