import { describe, expect, it } from 'vitest';
import { InterfaceText } from '../../components/i18n.ts';
import type { Figure } from '../../lib/hover/card-figure.ts';
import { stringsOf, textIn } from './strings.ts';

const en = textIn('en');
const of = (qualifier: Figure['qualifier'], low: number, high: number | null = null): Figure => ({
  qualifier,
  low,
  high,
});

describe('figures', () => {
  it.each([
    [of('exact', 1), '1 job'],
    [of('exact', 4000), '4,000 jobs'],
    [of('about', 4000), 'about 4,000 jobs'],
    [of('up-to', 4000), 'up to 4,000 jobs'],
    [of('at-least', 1), 'at least 1 job'],
    [of('range', 400, 600), '400–600 jobs'],
  ])('%j is "%s"', (figure, text) => {
    expect(en.jobs(figure)).toBe(text);
  });

  it.each([
    [of('exact', 15), '15% of staff'],
    [of('exact', 1.3), '1.3% of staff'],
    [of('about', 10), 'about 10% of staff'],
    [of('range', 10, 15), '10–15% of staff'],
  ])('%j is "%s"', (figure, text) => {
    expect(en.share(figure)).toBe(text);
  });

  it.each([
    ['de', '4.000 Stellen'],
    ['ja', '4,000人'],
    ['ru', /^4\s000 мест$/],
  ])('in %s are written as there', (tag, text) => {
    expect(textIn(tag).jobs(of('exact', 4000))).toMatch(text);
  });

  it('have the plural of their language', () => {
    const words = [1, 2, 5, 21].map((count) => textIn('pl').plural('mentions', count));
    expect(new Set(words.map((word) => word.replace(/\d+\s/, ''))).size).toBeGreaterThan(2);
  });

  it.each([
    ['de', /10–15\s%/],
    ['tr', /%10–15|10–15%/],
  ])('in %s have one percent sign for a range', (tag, text) => {
    const share = textIn(tag).share(of('range', 10, 15));
    expect(share).toMatch(text);
    expect(share.match(/%/g)).toHaveLength(1);
  });
});

describe('dates', () => {
  it.each([
    ['2022', '2022'],
    ['2022-03', 'Mar 2022'],
    ['2022-03-29', 'Mar 29, 2022'],
  ])('%s is "%s", never more exact than it was given', (date, text) => {
    expect(en.date(date)).toBe(text);
  });

  it('span two days', () => {
    expect(en.span('2025-07-30', '2026-07-29')).toMatch(/^Jul 30, 2025\s–\sJul 29, 2026$/);
  });

  it('keep the region of the reader where the strings are in his language', () => {
    const strings = stringsOf('en');
    const text = (ui: string) => new InterfaceText((key) => strings[key] ?? '', ui);
    expect(text('en-GB').date('2022-03-29')).toBe('29 Mar 2022');
    expect(text('th').tag).toBe('en');
  });
});

describe('places', () => {
  it.each([
    ['en', 'Czech Republic', 'Czech Republic'],
    ['de', 'Czech Republic', 'Tschechien'],
    ['de', 'United States', 'Vereinigte Staaten'],
    ['ja', 'Hong Kong', '中華人民共和国香港特別行政区'],
    ['de', 'Ruritania', 'Ruritania'],
  ])('in %s %s is %s', (tag, name, local) => {
    expect(textIn(tag).country(name)).toBe(local);
  });

  it('go by codes as well', () => {
    expect(textIn('fr').regions(['UK', 'US'])).toMatch(/Royaume-Uni.*États-Unis/);
  });
});

describe('a language from right to left', () => {
  const ar = textIn('ar');

  it('isolates the values in a sentence, and no other language does', () => {
    expect(ar.direction).toBe('rtl');
    expect(ar.t('basis_reported', 'X')).toContain('\u2068X\u2069');
    expect(en.t('basis_reported', 'X')).toBe('reported X');
  });
});
