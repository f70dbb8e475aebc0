import { describe, expect, test } from 'vitest';
import { EVENT_STATUSES } from '../../lib/facts/event.ts';
import { eventFact, isSummable } from '../../lib/packs/event-fact.ts';
import { eventRow } from '../facts/sample-rows.ts';

describe('what a sum may add', () => {
  test('a stated count without doubt', () => {
    expect(isSummable(eventRow())).toBe(true);
    expect(isSummable(eventRow({ flag: 'care:also-in-warn|care:planned|care:social-post' }))).toBe(true);
  });

  test.each(
    EVENT_STATUSES.map((status) => [status, ['announced', 'filed', 'reported'].includes(status)] as const),
  )('status %s: %s', (status, added) => {
    expect(isSummable(eventRow({ status }))).toBe(added);
  });

  test.each([
    'care:overlaps-another-row',
    'care:part-of-an-earlier-round',
    'care:later-reduced',
    'care:brand-figure',
    'care:unconfirmed-report',
    'care:reported-plan',
    'care:count-derived-from-percent',
    'care:voluntary',
    'care:single-source',
  ])('%s keeps a row out', (flag) => {
    expect(isSummable(eventRow({ flag }))).toBe(false);
    expect(eventFact(eventRow({ flag })).cautions).toEqual([flag.slice('care:'.length)]);
  });

  test('a percentage is never turned into a count', () => {
    const fact = eventFact(eventRow({ count: '', percent: '15' }));
    expect(fact).toMatchObject({ count: null, percent: 15, summable: false });
  });

  test('rows that tell one cut several times are not added', () => {
    expect(isSummable(eventRow({ origin: 'china-press-compilation' }))).toBe(false);
  });
});

describe('what a card is given', () => {
  test('a range stays a range', () => {
    const fact = eventFact(
      eventRow({ count: '4000', count_max: '6000', qualifier: 'range', percent: '10', percent_max: '15' }),
    );
    expect(fact).toMatchObject({
      count: 4000,
      countMax: 6000,
      qualifier: 'range',
      percent: 10,
      percentMax: 15,
    });
  });

  test('a link that is not https is left out, its publisher stays', () => {
    expect(eventFact(eventRow({ source_url: 'http://news.example/a' }))).toMatchObject({
      sourceUrl: '',
      publisher: 'Example News',
    });
  });

  test('the figure of a brand names the brand first', () => {
    const row = eventRow({
      company: 'Falcon',
      relation: 'brand',
      flag: 'care:brand-figure',
      note: 'Head office',
    });
    expect(eventFact(row).note).toBe('Falcon · Head office');
    expect(eventFact(eventRow({ company: 'Falcon', relation: 'former-name' })).note).toBe('Falcon');
    expect(eventFact(eventRow({ company: 'KESTREL INC' })).note).toBeNull();
  });

  test('a row that was not checked since it was entered says so', () => {
    expect(eventFact(eventRow({ last_verified: '' })).lastVerified).toBe('');
  });
});
