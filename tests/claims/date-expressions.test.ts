import { describe, expect, it } from 'vitest';
import { dateExpressions } from '../../lib/claims/date-expressions.ts';
import { fold } from '../../lib/text/fold.ts';

describe('dates of a text', () => {
  it.each([
    ['en', 'on November 9th 2022', '2022-11-09'],
    ['en', 'on 9 November 2022', '2022-11-09'],
    ['en', 'in October 2022', '2022-10'],
    ['en', 'in 1999', '1999'],
    ['en', 'in February', null],
    ['de', 'am 15. September 2023', '2023-09-15'],
    ['fr', 'en septembre 2024', '2024-09'],
    ['es', 'el 3 de marzo de 2021', '2021-03-03'],
    ['zh', '2022年10月', '2022-10'],
    ['ja', '2021年3月5日', '2021-03-05'],
    ['ko', '2024년 7월', '2024-07'],
    ['zh', '11月9日', null],
  ])('%s: %s', (lang, text, value) => {
    expect(dateExpressions(fold(text).text, lang)[0]?.value).toBe(value);
  });

  it('takes weekdays, ages and counts for no dates', () => {
    expect(dateExpressions(fold('On Tuesday 2,024 people aged 19 came.').text, 'en')).toEqual([]);
  });
});
