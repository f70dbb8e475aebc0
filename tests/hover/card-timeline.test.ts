import { describe, expect, it } from 'vitest';
import { timelineModel } from '../../lib/hover/card-timeline.ts';
import { COVERAGE, event } from '../components/sample-facts.ts';

const DAY_OF_LEAP_YEAR = 1 / 366;

describe('the time line', () => {
  it('needs two records to tell more than the list', () => {
    expect(timelineModel([], COVERAGE)).toBeNull();
    expect(timelineModel([event()], COVERAGE)).toBeNull();
  });

  it('is linear in time from 1 January of the first year to the end of the last one covered', () => {
    const line = timelineModel(
      [
        event({ id: 'c', date: '2024-12-31' }),
        event({ id: 'b', date: '2024-07-02' }),
        event({ id: 'a', date: '2024-01-01' }),
      ],
      { announcementsTo: '2024-12-31' },
    );
    expect(line).toMatchObject({ fromYear: 2024, toYear: 2024 });
    expect(line?.points.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(line?.points.map(({ at }) => at)).toEqual([
      expect.closeTo(DAY_OF_LEAP_YEAR / 2),
      expect.closeTo(183.5 / 366),
      expect.closeTo(1 - DAY_OF_LEAP_YEAR / 2),
    ]);
  });

  it('goes on to the year up to which the data reaches', () => {
    const line = timelineModel([event({ date: '2022' }), event({ date: '2023-03' })], COVERAGE);
    expect(line).toMatchObject({ fromYear: 2022, toYear: 2026 });
    // A date known to the year stands in the middle of it.
    expect(line?.points[0]?.at).toBeCloseTo(0.5 / 5, 2);
  });

  it('has a shape for each kind of record', () => {
    const shapes = [
      event({ id: '1', status: 'reported', count: 10 }),
      event({ id: '2', status: 'reported', count: null }),
      event({ id: '3', status: 'rumoured', count: 9000 }),
      event({ id: '4', status: 'denied', count: null }),
      event({ id: '5', status: 'rescinded', count: 20 }),
    ];
    const line = timelineModel(shapes, COVERAGE);
    const byId = Object.fromEntries(line?.points.map(({ id, shape }) => [id, shape]) ?? []);
    expect(byId).toEqual({ 1: 'stated', 2: 'unknown', 3: 'rumoured', 4: 'denied', 5: 'denied' });
    // Nobody's rumour sets the scale.
    expect(line?.most).toBe(10);
  });

  it('scales by the upper end of a range, and by nothing where no number is known', () => {
    const range = event({ count: 400, countMax: 600, qualifier: 'range' });
    expect(timelineModel([range, event()], COVERAGE)?.most).toBe(600);
    expect(timelineModel([event({ count: null }), event({ count: null })], COVERAGE)?.most).toBe(0);
  });
});
