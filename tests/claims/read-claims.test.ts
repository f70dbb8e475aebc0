import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../lib/claims/all-languages.ts';
import { claimsIn, shortClaims } from './claims-of.ts';

const FIRMS = ['Acme', 'Brill', 'Cole'];

describe('counts and percentages of one cut', () => {
  it.each([
    ['Acme will cut 1,200 jobs, or 10 percent of its workforce.', ['Acme 1200 10%']],
    ['Acme is laying off 11,000 people (about 13%).', ['Acme 11000 13%']],
    ['Acme cut 13% or 900 members of its workforce.', ['Acme 900 13%']],
    ['Acme will cut 1,400 jobs. The cuts represent 3.8 percent of its staff of 37,000.', ['Acme 1400 3.8%']],
    [
      'Acme is letting go of 5% of its 50,000 employees.\nAcme said it is laying off 2,500 staff.',
      ['Acme 2500 5%'],
    ],
    ['Acme to cut 400 jobs\nAcme said on Monday that it would cut 400 jobs.', ['Acme 400']],
    ['Acme cut 400 jobs in 2019. Acme cut 400 jobs in 2021.', ['Acme 400', 'Acme 400']],
    [
      'Acme let go of 300 people last week. It had also laid off another 300 people in May.',
      ['Acme 300', 'Acme 300'],
    ],
  ])('%s', (text, claims) => {
    expect(shortClaims(text, 'en', FIRMS)).toEqual(claims);
  });
});

describe('totals and their parts', () => {
  it.each([
    ['Acme will cut 5,000 jobs, including 3,000 in Spain.', ['Acme 5000']],
    ['Acme will cut 5,000 jobs. Of those, 1,000 jobs will be cut in Spain.', ['Acme 5000']],
    ['Acme will cut 5,000 jobs. The cuts will affect 300 workers in Derby.', ['Acme 5000']],
    ['Acme will cut 5,000 jobs. Half of the 5,000 jobs will be cut in Spain.', ['Acme 5000']],
    ['Acme let go of 1,000 of its 12,000 staff.', ['Acme 1000']],
    ['Acme is reducing its headcount to 3,800 people.', []],
    ['Acme cut its workforce from 7,500 to 3,800.', []],
  ])('%s', (text, claims) => {
    expect(shortClaims(text, 'en', FIRMS)).toEqual(claims);
  });
});

describe('no claim', () => {
  it.each([
    ['Acme employs 12,000 people.'],
    ['Acme will hire 500 workers.'],
    ['Acme created 500 jobs and opened 20 stores.'],
    ['Acme cut its prices by 20%.'],
    ['Acme cut costs by $500 million.'],
    ['Acme staff took a pay cut of 10%.'],
    ['Acme will close 12 plants.'],
    ['Acme and Brill together cut 500 jobs.'],
    ['Acme, Brill and other tech companies have laid off 90,000 people.'],
    ['Tech companies have laid off 90,000 people this year.'],
    ['US employers cut 90,000 jobs in March.'],
    ['The ministry will cut 500 jobs.'],
    ['If the deal fails, Acme would cut 500 jobs.'],
    ['Acme hired 20 engineers in May 2021.'],
    ['Acme workers went on strike; 500 workers took part.'],
    ['Thousands of jobs will go at Acme.'],
    ['Acme fired its coach after 12 games.'],
    ['A bank with 2,000 customers cut its fees.'],
  ])('%s', (text) => {
    expect(shortClaims(text, 'en', FIRMS)).toEqual([]);
  });
});

describe('status and place of a claim', () => {
  it.each([
    ['Acme cut 500 jobs last year.', 'reported'],
    ['Acme plans to cut 500 jobs.', 'planned'],
    ['Acme announced 500 layoffs.', 'announced'],
    ['Acme denied that it would cut 500 jobs.', 'denied'],
    ['Acme will lay off 500 people, a WARN notice shows.', 'filed'],
  ])('%s', (text, status) => {
    expect(claimsIn(text, 'en', FIRMS)).toMatchObject([{ company: 'Acme', count: 500, status }]);
  });

  it('gives spans of the block and the date', () => {
    const text = 'Good news first.\nIn March 2021, Acme laid off 500 people.';
    const [claim] = claimsIn(text, 'en', FIRMS);
    expect(claim).toMatchObject({ block: 1, date: '2021-03' });
    expect(text.split('\n')[1]?.slice(claim?.start, claim?.end)).toBe('laid off 500 people');
  });
});

describe('reading is safe', () => {
  it('gives the same claims however often and in whatever order texts are read', () => {
    const texts = [
      'Acme is laying off one in ten employees.',
      'Acme, Brill and other firms cut 90 jobs.',
      'Acme cut 500 jobs.',
    ];
    const once = texts.map((text) => shortClaims(text, 'en', FIRMS));
    const again = [...texts].reverse().map((text) => shortClaims(text, 'en', FIRMS));
    expect(again.reverse()).toEqual(once);
  });

  it('never throws, and spans stay within their block', () => {
    const piece = fc.constantFrom(
      'Acme',
      'cut',
      'laid off',
      '500',
      '10%',
      'jobs',
      ',',
      '.',
      '(',
      '裁员',
      '人',
      '명',
      '\ud800',
      '\u202e',
      'ﬁ',
      '\n',
      '-',
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 60 })
      .map((p) => p.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom(...ALL_LANGUAGES.keys()), (written, lang) => {
        const lines = written.split('\n');
        for (const claim of claimsIn(written, lang, ['Acme'])) {
          expect(claim.start).toBeLessThan(claim.end);
          expect(claim.end).toBeLessThanOrEqual((lines[claim.block] ?? '').length);
          expect(claim.count ?? claim.percent).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});
