import { describe, expect, it } from 'vitest';
import { eventsModel, isDoubtful, sumModel } from '../../lib/hover/card-events.ts';
import { COVERAGE, event } from '../components/sample-facts.ts';

const events = (...days: string[]) => days.map((date, i) => event({ id: `e${i}`, date }));

describe('records of a firm', () => {
  it('lists the latest five, however old, and says how many more there are', () => {
    const seven = events(
      '2021-07-01',
      '2021-06-01',
      '2021-05',
      '2021-04-01',
      '2021-03-01',
      '2021-02-01',
      '2020',
    );
    const { stated, earlier, doubtful } = eventsModel(seven, COVERAGE);
    expect(stated.map(({ id }) => id)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4']);
    expect([earlier, doubtful.length]).toEqual([2, 0]);
  });

  it('keeps rumours, denials and what was withdrawn apart', () => {
    const model = eventsModel(
      (['announced', 'filed', 'reported', 'amended', 'rumoured', 'denied', 'rescinded'] as const).map(
        (status) => event({ id: status, status }),
      ),
      COVERAGE,
    );
    expect(model.stated.map(({ id }) => id)).toEqual(['announced', 'filed', 'reported', 'amended']);
    expect(model.doubtful.map(({ id }) => id)).toEqual(['rumoured', 'denied', 'rescinded']);
    expect(model.doubtful.every(({ status }) => isDoubtful(status))).toBe(true);
  });

  it('carries figures as they were stated, and nothing where none was', () => {
    const { stated } = eventsModel(
      [event({ count: 400, countMax: 600, qualifier: 'range', percent: 10 }), event({ count: null })],
      COVERAGE,
    );
    expect(stated[0]).toMatchObject({
      jobs: { qualifier: 'range', low: 400, high: 600 },
      share: { low: 10, high: null },
    });
    expect(stated[1]).toMatchObject({ jobs: null, share: null });
  });

  it.each([
    ['2026-05-01', '2026-05-01'],
    ['', null],
    [COVERAGE.compiled, null],
  ])('last verified "%s" is shown as %s: the day of all the data is said once', (lastVerified, checked) => {
    expect(eventsModel([event({ lastVerified })], COVERAGE).stated[0]?.checked).toBe(checked);
  });
});

describe('the sum of twelve months', () => {
  it('is absent where there is no record at all, and null where none can be added', () => {
    expect(sumModel([], COVERAGE)).toBeNull();
    expect(sumModel([event({ count: null })], COVERAGE)).toMatchObject({ jobs: null, leftOut: 1 });
  });

  it('counts what was left out', () => {
    const sum = sumModel(
      [
        event({ id: 'a', count: 300, qualifier: 'about' }),
        event({ id: 'b', status: 'rumoured', count: 9000 }),
        event({ id: 'c', summable: false, count: 50 }),
        event({ id: 'd', date: '2019-01-01', count: 70 }),
      ],
      COVERAGE,
    );
    expect(sum).toEqual({
      from: '2025-06-16',
      to: '2026-06-15',
      jobs: { qualifier: 'about', low: 300, high: null },
      leftOut: 2,
    });
  });
});
