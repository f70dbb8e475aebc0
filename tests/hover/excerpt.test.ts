import { describe, expect, it } from 'vitest';
import { excerpt } from '../../lib/hover/excerpt.ts';

describe('an excerpt', () => {
  it.each([
    [
      'is the whole of a short quotation',
      'We are leaner now, and proud of it.',
      10,
      'We are leaner now, and proud of it.',
    ],
    [
      'ends with a clause',
      'We are leaner now, and those who left us will understand.',
      8,
      'We are leaner now …',
    ],
    ['ends with a sentence', 'It was time. Nobody here had asked for this at all.', 7, 'It was time …'],
    ['ends between words where no clause does', 'one two three four five six', 4, 'one two three four …'],
    [
      'does not stop after a first short clause',
      'Yes, we will have to let many people go this year',
      9,
      'Yes, we will have to let many people go …',
    ],
    [
      'counts characters where there are no spaces',
      '公司正在调整，我们没有别的办法，只能这样做了',
      8,
      '公司正在调整，我们没有别的办法 …',
    ],
    ['keeps a question mark', 'Who is next? Nobody in the plant can tell us that', 6, 'Who is next? …'],
  ])('%s', (_, quote, words, expected) => {
    expect(excerpt(quote, words)).toBe(expected);
  });

  it('is a beginning of the quotation, whatever that is', () => {
    for (const quote of [
      'a, b, c, d, e',
      '，，，，，，',
      '',
      '     ',
      '💥 💥 💥 💥 x',
      'word '.repeat(300),
    ]) {
      for (const words of [1, 2, 5, 40]) {
        const cut = excerpt(quote, words);
        expect(quote.startsWith(cut.replace(/ …$/, ''))).toBe(true);
      }
    }
  });
});
