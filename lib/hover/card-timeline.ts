import { firstDay, lastDay } from '../facts/partial-date.ts';
import type { Coverage, EventFact, EventStatus } from '../packs/card-facts.ts';
import { isDoubtful } from './card-events.ts';
import { type Figure, jobsFigure } from './card-figure.ts';

/** Each shape looks different, so that colour is not needed to tell them apart. */
export type TimelineShape = 'stated' | 'unknown' | 'rumoured' | 'denied';

export interface TimelinePoint {
  readonly id: string;
  readonly date: string;
  /** Place on the time axis, 0 to 1; a date known to the month or year stands in its middle. */
  readonly at: number;
  readonly shape: TimelineShape;
  /** Null where no number of jobs is known, which is not zero. */
  readonly jobs: Figure | null;
  readonly status: EventStatus;
}

export interface TimelineModel {
  /** Years at the ends of the axis; it begins on 1 January of the first one and ends with the second one. */
  readonly fromYear: number;
  readonly toYear: number;
  /** Oldest first. */
  readonly points: readonly TimelinePoint[];
  /** Largest stated number of jobs, at the upper end of a range; 0 where none is known. */
  readonly most: number;
}

const DAY_MS = 86_400_000;

/** Null where there is too little for a chart to tell more than the list. */
export function timelineModel(
  events: readonly EventFact[],
  coverage: Pick<Coverage, 'announcementsTo'>,
): TimelineModel | null {
  if (events.length < 2) return null;
  const years = events.map(({ date }) => Number(date.slice(0, 4)));
  const fromYear = Math.min(...years);
  const toYear = Math.max(...years, Number(coverage.announcementsTo.slice(0, 4)));
  const start = Date.UTC(fromYear, 0, 1);
  const length = Date.UTC(toYear + 1, 0, 1) - start;
  const points = events
    .map((event) => {
      const middle = (Date.parse(firstDay(event.date)) + Date.parse(lastDay(event.date)) + DAY_MS) / 2;
      const jobs = jobsFigure(event);
      const { id, date, status } = event;
      return { id, date, at: (middle - start) / length, shape: shapeOf(status, jobs), jobs, status };
    })
    .sort((a, b) => a.at - b.at);
  const most = Math.max(
    0,
    ...points.filter(({ shape }) => shape === 'stated').map(({ jobs }) => jobs?.high ?? jobs?.low ?? 0),
  );
  return { fromYear, toYear, points, most };
}

function shapeOf(status: EventStatus, jobs: Figure | null): TimelineShape {
  if (isDoubtful(status)) return status === 'rumoured' ? 'rumoured' : 'denied';
  return jobs === null ? 'unknown' : 'stated';
}
