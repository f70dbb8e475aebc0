import type { Coverage, NoticeFact } from '../packs/card-facts.ts';
import { announcedSum } from '../packs/summary.ts';

/** WARN notices of a firm. They are shown apart: the announcements often count the same cut. */
export interface NoticesModel {
  /** First and last day of the twelve months that the two numbers are about. */
  readonly from: string;
  readonly to: string;
  readonly filed: number;
  /** Employees named in these notices; null where none of them names a number. */
  readonly employees: number | null;
  /** Newest first, of whatever age. */
  readonly latest: readonly NoticeFact[];
  readonly all: number;
}

const SHOWN = 3;

/** Null where there are none. */
export function noticesModel(
  notices: readonly NoticeFact[],
  coverage: Pick<Coverage, 'noticesTo'>,
): NoticesModel | null {
  if (notices.length === 0) return null;
  // The same twelve months as for announcements, but ending where the registers end.
  const { from, to } = announcedSum([], { announcementsTo: coverage.noticesTo });
  const inside = notices.filter(({ noticeDate }) => noticeDate >= from && noticeDate <= to);
  const counts = inside.flatMap(({ count }) => (count === null ? [] : [count]));
  return {
    from,
    to,
    filed: inside.length,
    employees: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
    latest: notices.slice(0, SHOWN),
    all: notices.length,
  };
}
