import type { Coverage } from '../packs/card-facts.ts';

/** What the data covers, and whether it has grown old. */
export interface DataAge {
  readonly coverage: Coverage;
  /** Put together so long ago that newer cuts are likely to be missing. */
  readonly stale: boolean;
}

/** A quarter: the time after which a firm has reported anew. */
const STALE_AFTER_DAYS = 92;
const DAY_MS = 86_400_000;

/** A clock that is behind the data (`today` before it) makes nothing stale. */
export function dataAge(coverage: Coverage, today: string): DataAge {
  const days = (Date.parse(today) - Date.parse(coverage.compiled)) / DAY_MS;
  return { coverage, stale: days > STALE_AFTER_DAYS };
}
