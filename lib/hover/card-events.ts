import type { Coverage, EventFact, EventStatus } from '../packs/card-facts.ts';
import { announcedSum } from '../packs/summary.ts';
import { type Figure, jobsFigure, percentFigure, sumFigure } from './card-figure.ts';

export interface EventModel extends Omit<EventFact, 'lastVerified'> {
  /** Null: no figure was stated. */
  readonly jobs: Figure | null;
  readonly share: Figure | null;
  /** Day of the last check; null where it is that of all the data, or unknown. */
  readonly checked: string | null;
}

/** The records of a firm, newest first, however old they are. */
export interface EventsModel {
  readonly stated: readonly EventModel[];
  /** Number of older ones that are not listed. */
  readonly earlier: number;
  /** Rumoured, denied or withdrawn. Kept apart, so that nobody takes them for cuts. */
  readonly doubtful: readonly EventModel[];
}

export interface SumModel {
  readonly from: string;
  readonly to: string;
  /** Null where no record of these months can be added. */
  readonly jobs: Figure | null;
  /** Number of records of these months that were not added. */
  readonly leftOut: number;
}

const EVENTS_SHOWN = 5;
const DOUBTFUL: ReadonlySet<EventStatus> = new Set(['rumoured', 'denied', 'rescinded']);

/** Whether a record of this status states no cut. */
export function isDoubtful(status: EventStatus): boolean {
  return DOUBTFUL.has(status);
}

export function eventsModel(
  events: readonly EventFact[],
  { compiled }: Pick<Coverage, 'compiled'>,
): EventsModel {
  const model = ({ lastVerified, ...event }: EventFact): EventModel => ({
    ...event,
    jobs: jobsFigure(event),
    share: percentFigure(event),
    checked: lastVerified === '' || lastVerified === compiled ? null : lastVerified,
  });
  const stated = events.filter(({ status }) => !isDoubtful(status));
  return {
    stated: stated.slice(0, EVENTS_SHOWN).map(model),
    earlier: Math.max(0, stated.length - EVENTS_SHOWN),
    doubtful: events
      .filter(({ status }) => isDoubtful(status))
      .slice(0, EVENTS_SHOWN)
      .map(model),
  };
}

/** Null where there is no record at all. */
export function sumModel(
  events: readonly EventFact[],
  coverage: Pick<Coverage, 'announcementsTo'>,
): SumModel | null {
  if (events.length === 0) return null;
  const sum = announcedSum(events, coverage);
  return { from: sum.from, to: sum.to, jobs: sumFigure(sum), leftOut: sum.leftOut.length };
}
