import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_STATUSES } from '../../lib/facts/event.ts';
import type { EventFact } from '../../lib/packs/card-facts.ts';
import { eventFact } from '../../lib/packs/event-fact.ts';
import { announcedSum } from '../../lib/packs/summary.ts';
import { eventRow } from '../facts/sample-rows.ts';

const COVERAGE = { announcementsTo: '2026-07-29' };
const fact = (cells: Record<string, string> = {}): EventFact => eventFact(eventRow(cells));
const sum = (...events: EventFact[]) => announcedSum(events, COVERAGE);

describe('sum of announced cuts over twelve months', () => {
  test.each([
    ['2026-07-29', '2025-07-30'],
    ['2024-02-29', '2023-03-01'],
    ['2023-02-28', '2022-03-01'],
    ['2025-12-31', '2025-01-01'],
  ])('the months that end on %s begin on %s', (announcementsTo, from) => {
    expect(announcedSum([], { announcementsTo })).toMatchObject({ from, to: announcementsTo });
  });

  test.each([
    ['2025-07-29', false],
    ['2025-07-30', true],
    ['2026-07-29', true],
    ['2026-07-30', false],
    ['2025-07', false],
    ['2025-08', true],
    ['2026-07', false],
    ['2025', false],
  ])('a row of %s inside: %s', (date, inside) => {
    expect(sum(fact({ date })).used).toHaveLength(inside ? 1 : 0);
    expect(sum(fact({ date })).count).toBe(inside ? 120 : null);
  });

  test('nothing to add is unknown, not zero', () => {
    expect(sum()).toMatchObject({ count: null, countMax: null, used: [], leftOut: [] });
    expect(sum(fact({ count: '', percent: '5' }))).toMatchObject({ count: null, countMax: null });
  });

  test('a range stays a range', () => {
    const range = fact({ count: '4000', count_max: '6000', qualifier: 'range' });
    expect(sum(range, fact())).toMatchObject({ count: 4120, countMax: 6120, qualifiers: ['range'] });
    const ceiling = fact({ count: '400', count_max: '400', qualifier: 'up-to' });
    expect(sum(ceiling, fact({ qualifier: 'about' }))).toMatchObject({
      count: 520,
      countMax: null,
      qualifiers: ['about', 'up-to'],
    });
  });

  test('what is not added is named', () => {
    const rumour = fact({ id: 'r', status: 'rumoured' });
    const overlap = fact({ id: 'o', flag: 'care:overlaps-another-row' });
    const share = fact({ id: 'p', count: '', percent: '10' });
    const result = sum(fact(), rumour, overlap, share);
    expect(result.count).toBe(120);
    expect(result.leftOut.map(({ id }) => id)).toEqual(['r', 'o', 'p']);
  });

  test('a feed that calls a rumour summable is not believed', () => {
    expect(sum({ ...fact({ status: 'rumoured' }), summable: true }).count).toBeNull();
    expect(sum({ ...fact({ status: 'denied' }), summable: true }).count).toBeNull();
  });
});

const anyEvent = fc
  .record({
    id: fc.stringMatching(/^[a-z]{6}$/),
    date: fc
      .integer({ min: 0, max: 900 })
      .map((n) => new Date(Date.UTC(2024, 6, 1 + n)).toISOString().slice(0, 10)),
    status: fc.constantFrom(...EVENT_STATUSES),
    count: fc.option(fc.integer({ min: 1, max: 9_999 }), { nil: null }),
    spread: fc.option(fc.nat(500), { nil: null }),
    summable: fc.boolean(),
  })
  .map(
    ({ spread, count, ...rest }): EventFact => ({
      ...fact(),
      ...rest,
      count,
      countMax: count === null || spread === null ? null : count + spread,
    }),
  );

describe('whatever the rows are', () => {
  test('every row of the months is either added or named as left out', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const { used, leftOut, from, to } = sum(...events);
        const inside = events.filter(({ date }) => date >= from && date <= to);
        expect(new Set([...used, ...leftOut])).toEqual(new Set(inside));
        expect(used.length + leftOut.length).toBe(inside.length);
      }),
    );
  });

  test('the sum is that of the rows it names, and its upper end is never below it', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const { used, count, countMax } = sum(...events);
        expect(count ?? 0).toBe(used.reduce((total, event) => total + (event.count ?? Number.NaN), 0));
        if (countMax !== null) expect(countMax).toBeGreaterThan(count ?? 0);
      }),
    );
  });

  test('rumours, denials, amended and withdrawn figures never change it', () => {
    const idle = anyEvent
      .map((event) => ({ ...event, summable: true }))
      .filter(({ status }) => !['announced', 'filed', 'reported'].includes(status));
    fc.assert(
      fc.property(fc.array(anyEvent), fc.array(idle), (events, more) => {
        const [before, after] = [sum(...events), sum(...events, ...more)];
        expect([after.count, after.countMax]).toEqual([before.count, before.countMax]);
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const [there, back] = [sum(...events), sum(...[...events].reverse())];
        expect([there.count, there.countMax, there.qualifiers]).toEqual([
          back.count,
          back.countMax,
          back.qualifiers,
        ]);
      }),
    );
  });
});
