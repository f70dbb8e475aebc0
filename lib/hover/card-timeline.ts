import { firstDay } from '../facts/partial-date.ts';
import type { Coverage, EventFact, EventStatus } from '../packs/card-facts.ts';
import { type Figure, jobsFigure } from './card-figure.ts';

export interface TimelinePoint {
  readonly id: string;
  readonly date: string;
  /** Place on the time axis, 0 to 1. */
  readonly at: number;
  /** Null where no number of jobs is known: drawn as a hollow tick, never as a bar of no height. */
  readonly jobs: Figure | null;
  readonly status: EventStatus;
  /** Rumoured, denied or taken back: told from the others by shape. */
  readonly doubtful: boolean;
}

export interface TimelineModel {
  /** Years at the ends of the axis; it begins on 1 January of the first one and ends with the second one. */
  readonly fromYear: number;
  readonly toYear: number;
  /** Oldest first. */
  readonly points: readonly TimelinePoint[];
  /** Largest number of jobs, at the upper end of a range; 0 where none is known. */
  readonly most: number;
}

const DOUBTFUL: ReadonlySet<EventStatus> = new Set(['rumoured', 'denied', 'rescinded']);

/** Null where there is too little for a chart to tell more than the list. */
export function timelineModel(
  events: readonly EventFact[],
  coverage: Pick<Coverage, 'announcementsTo'>,
): TimelineModel | null {
  if (events.length < 2) return null;
  const oldestFirst = [...events].sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  const years = oldestFirst.map(({ date }) => Number(date.slice(0, 4)));
  const fromYear = Math.min(...years);
  const toYear = Math.max(...years, Number(coverage.announcementsTo.slice(0, 4)));
  const start = Date.UTC(fromYear, 0, 1);
  const length = Date.UTC(toYear + 1, 0, 1) - start;
  const points = oldestFirst.map((event) => ({
    id: event.id,
    date: event.date,
    at: (Date.parse(firstDay(event.date)) - start) / length,
    jobs: jobsFigure(event),
    status: event.status,
    doubtful: DOUBTFUL.has(event.status),
  }));
  const most = Math.max(0, ...points.map(({ jobs }) => jobs?.high ?? jobs?.low ?? 0));
  return { fromYear, toYear, points, most };
}
