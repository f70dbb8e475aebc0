import type { NoticeFact } from '../packs/card-facts.ts';

/**
 * WARN notices of a firm. They are shown apart, and their numbers are added
 * neither to the announcements nor to one another: one cut leads to several
 * notices, and some of them state the total of the country.
 */
export interface NoticesModel {
  readonly count: number;
  /** Oldest and newest notice date. */
  readonly from: string;
  readonly to: string;
  /** State codes, in the order of the alphabet. */
  readonly states: readonly string[];
  /** Newest first, of whatever age. */
  readonly latest: readonly NoticeFact[];
}

const SHOWN = 2;

/** Null where there are none. `notices` come newest first. */
export function noticesModel(notices: readonly NoticeFact[]): NoticesModel | null {
  const [newest, oldest] = [notices[0], notices.at(-1)];
  if (!newest || !oldest) return null;
  return {
    count: notices.length,
    from: oldest.noticeDate,
    to: newest.noticeDate,
    states: [...new Set(notices.map(({ state }) => state))].sort(),
    latest: notices.slice(0, SHOWN),
  };
}
