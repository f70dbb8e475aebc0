import { describe, expect, it } from 'vitest';
import { cjkNumbers, cjkValue } from '../../lib/claims/cjk-numbers.ts';
import { ZH } from '../../lib/claims/numerals/zh.ts';

/** A whole number below 10,000 in Chinese numerals. */
function inHan(value: number): string {
  const digits = '零一二三四五六七八九';
  let written = '';
  let gap = false;
  for (const [scale, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / scale) % 10;
    if (digit > 0) {
      written += `${gap ? '零' : ''}${digits[digit]}${sign}`;
      gap = false;
    } else if (written !== '') gap = true;
  }
  return written;
}

describe('Chinese, Japanese and Korean numbers', () => {
  it.each([
    ['1.2万', 12_000],
    ['1万2479', 12_479],
    ['1万5000', 15_000],
    ['两万五千', 25_000],
    ['两万五', 25_000],
    ['一百二十', 120],
    ['5천9백92', 5992],
    ['3만 천', 31_000],
    ['1만2천', 12_000],
    ['1億2000万', 120_000_000],
    ['二〇二四', 2024],
    ['十', 10],
  ])('%s is %d', (run, value) => {
    expect(cjkValue(run)).toBe(value);
  });

  it('reads every number below ten thousand in numerals', () => {
    for (let n = 1; n < 10_000; n++) expect(cjkValue(inHan(n))).toBe(n);
  });

  it.each([
    ['裁员三成', 30],
    ['削减三分之一的岗位', 33],
    ['三分之二的员工', 67],
    ['百分之十二的员工', 12],
    ['全体の2割5分', 25],
    ['近半员工', 50],
  ])('%s is a share of %d percent', (text, value) => {
    expect(cjkNumbers(text, false, ZH)).toContainEqual(expect.objectContaining({ value, share: true }));
  });

  it('takes numerals in names and idioms for no numbers', () => {
    expect(cjkNumbers('千叶市一直很安静', false, ZH)).toEqual([]);
  });
});
