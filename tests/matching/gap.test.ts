import { describe, expect, it } from 'vitest';
import { endBehindGap } from '../../lib/matching/gap.ts';

describe('endBehindGap', () => {
  it.each([
    ['a few words', 'let forty people go today', 'let', 'go', 'let forty people go'],
    ['no more than five words', 'let one two three four five six go', 'let', 'go', null],
    ['not beyond a clause', 'let them know, then go', 'let', 'go', null],
    [
      'Arabic: words, not letters',
      'اجبرت الشركة اربعين مهندسا على الاستقالة',
      'اجبرت',
      'على الاستقالة',
      'اجبرت الشركة اربعين مهندسا على الاستقالة',
    ],
    ['Arabic: whole words', 'لم تجدد الشركة عقودا', 'لم تجدد', 'عقود', null],
    ['unspaced: a number and a counter', '裁减六百名员工', '裁减', '员工', '裁减六百名员工'],
    ['unspaced: a point within a number', '裁减约1.3万个岗位', '裁减', '岗位', '裁减约1.3万个岗位'],
    ['unspaced: a comma within a number', '裁减4,400名员工', '裁减', '员工', '裁减4,400名员工'],
    ['unspaced: not beyond a clause', '裁减了,员工', '裁减', '员工', null],
    ['unspaced: a point behind a number ends the clause', '裁减3.员工', '裁减', '员工', null],
  ])('%s', (_, text, head, tail, found) => {
    const end = endBehindGap(text, head.length, tail);
    expect(end < 0 ? null : text.slice(0, end)).toBe(found);
  });
});
