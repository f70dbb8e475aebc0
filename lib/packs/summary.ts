import { firstDay, lastDay } from '../facts/partial-date.ts';
import type { Coverage, EventFact, EventStatus, Qualifier } from './card-facts.ts';

/** Announced cuts of one firm over twelve months. WARN notices are never part of it. */
export interface AnnouncedSum {
  /** First and last day of the twelve months, both included. */
  readonly from: string;
  readonly to: string;
  /** Sum of the counts, at the lower end of ranges; null where no row can be added, never zero. */
  readonly count: number | null;
  /** Sum at the upper end of ranges; null where no added row has one above its count. */
  readonly countMax: number | null;
  /** How exact the added counts are, as far as their rows say it. */
  readonly qualifiers: readonly Qualifier[];
  readonly used: readonly EventFact[];
  /** Rows of the same months that are not added: no count, no stated cut, or counted elsewhere. */
  readonly leftOut: readonly EventFact[];
}

const STATED: ReadonlySet<EventStatus> = new Set(['announced', 'filed', 'reported']);

/**
 * Adds up what may be added of the twelve months that end where the
 * announcements in the data end: today would count months nobody has looked at.
 */
export function announcedSum(
  events: readonly EventFact[],
  coverage: Pick<Coverage, 'announcementsTo'>,
): AnnouncedSum {
  const to = coverage.announcementsTo;
  const from = yearBefore(to);
  // A date known to the month counts only if the whole month lies inside.
  const inside = events.filter((event) => firstDay(event.date) >= from && lastDay(event.date) <= to);
  const used = inside.filter(isAdded);
  const low = used.reduce((sum, event) => sum + (event.count ?? 0), 0);
  const high = used.reduce((sum, event) => sum + (event.countMax ?? event.count ?? 0), 0);
  return {
    from,
    to,
    count: used.length === 0 ? null : low,
    countMax: high > low ? high : null,
    qualifiers: [...new Set(used.flatMap(({ qualifier }) => (qualifier === null ? [] : [qualifier])))].sort(),
    used,
    leftOut: inside.filter((event) => !isAdded(event)),
  };
}

/** The status is asked again: a feed whose compiler was too generous must not turn a rumour into a sum. */
function isAdded(event: EventFact): boolean {
  return event.summable && event.count !== null && STATED.has(event.status);
}

/** The day that begins the twelve months ending with `day`. */
function yearBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.toISOString().slice(0, 10);
}
