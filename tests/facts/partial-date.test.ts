import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, isDay, isPartialDate, lastDay } from '../../lib/facts/partial-date.ts';

describe('partial dates', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-03', '2022-03-01', '2022-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2022-03-29', '2022-03-29', '2022-03-29'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test.each(['2026-02-29', '2026-00-10', '2026-1-1', '26', '', '2026-11-24T00:00'])('%s is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test('every day of the calendar is a day that begins and ends with itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect([isDay(day), firstDay(day), lastDay(day)]).toEqual([true, day, day]);
        },
      ),
    );
  });
});
