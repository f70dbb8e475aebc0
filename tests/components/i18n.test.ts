import { describe, expect, it } from 'vitest';
import { InterfaceText } from '../../components/i18n.ts';
import { textIn } from './strings.ts';

const exact = (low: number, high: number | null = null) =>
  ({ qualifier: high === null ? 'exact' : 'range', low, high }) as const;

describe('numbers of jobs', () => {
  it.each([
    ['en', 1, '1 job'],
    ['en', 4000, '4,000 jobs'],
    ['de', 4000, '4.000 Stellen'],
    ['pl', 1, '1 stanowisko'],
    ['pl', 3, '3 stanowiska'],
    ['pl', 12, '12 stanowisk'],
    ['ru', 21, '21 место'],
    ['ru', 22, '22 места'],
    ['cs', 5, '5 míst'],
  ])('%s: %d', (tag, count, jobs) => {
    expect(textIn(tag).jobs(exact(count))).toBe(jobs);
  });

  it('keep what was said of them', () => {
    const text = textIn('en');
    expect(text.jobs({ qualifier: 'up-to', low: 4000, high: null })).toBe('up to 4,000 jobs');
    expect(text.jobs({ qualifier: 'at-least', low: 10, high: null })).toBe('at least 10 jobs');
    expect(text.jobs(exact(400, 600))).toBe('400–600 jobs');
  });

  it('have the percent sign once in a range', () => {
    expect(textIn('en').share(exact(10, 15))).toBe('10–15% of staff');
    expect(textIn('tr').share(exact(10, 15)).match(/%/g)).toHaveLength(1);
    expect(textIn('en').share(exact(2.5))).toBe('2.5% of staff');
  });
});

describe('dates', () => {
  it.each([
    ['2022', '2022'],
    ['2022-03', 'Mar 2022'],
    ['2022-03-28', 'Mar 28, 2022'],
    // The day it is there, wherever the reader is.
    ['2022-01-01', 'Jan 1, 2022'],
  ])('%s is written %s, no more exact than it is known', (day, written) => {
    expect(textIn('en').date(day)).toBe(written);
  });
});

describe('the language of numbers and dates', () => {
  const strings = (tag: string) => (key: string) => (key === 'locale_tag' ? tag : '');

  it('is that of the browser where the strings are in it', () => {
    expect(new InterfaceText(strings('en'), 'en-GB').date('2022-03-28')).toBe('28 Mar 2022');
  });

  it('is that of the strings where the browser has none in its own', () => {
    const text = new InterfaceText(strings('en'), 'th');
    expect([text.tag, text.date('2022-03-28')]).toEqual(['en', 'Mar 28, 2022']);
  });

  it.each([
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ])('%s runs %s', (tag, direction) => {
    expect(textIn(tag).direction).toBe(direction);
  });
});

describe('names of places', () => {
  it('are translated where the country is recognised', () => {
    expect(textIn('de').country('Germany')).toBe('Deutschland');
    expect(textIn('de').country('Nowhereland')).toBe('Nowhereland');
    expect(textIn('fr').regions(['US'])).toBe('États-Unis');
  });
});
