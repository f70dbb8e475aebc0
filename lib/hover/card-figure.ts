import type { EventFact, Qualifier } from '../packs/card-facts.ts';
import type { AnnouncedSum } from '../packs/summary.ts';

/** A number as it was stated. `high` is set for ranges only; an "up to" carries its ceiling as `low`. */
export interface Figure {
  readonly qualifier: Qualifier;
  readonly low: number;
  readonly high: number | null;
}

/** Null where nothing was stated, which is not zero. */
function figure(low: number | null, max: number | null, qualifier: Qualifier | null): Figure | null {
  if (low !== null && max !== null && max > low) return { qualifier: 'range', low, high: max };
  const stated = qualifier === 'up-to' ? (max ?? low) : (low ?? max);
  if (stated === null) return null;
  // Of a range only the upper end may be known.
  if (low === null) return { qualifier: 'up-to', low: stated, high: null };
  return {
    qualifier: qualifier === null || qualifier === 'range' ? 'exact' : qualifier,
    low: stated,
    high: null,
  };
}

export function jobsFigure(event: Pick<EventFact, 'count' | 'countMax' | 'qualifier'>): Figure | null {
  return figure(event.count, event.countMax, event.qualifier);
}

/** In percent: 15 is 15 percent. */
export function percentFigure(event: Pick<EventFact, 'percent' | 'percentMax' | 'qualifier'>): Figure | null {
  return figure(event.percent, event.percentMax, event.qualifier);
}

/**
 * A sum is no more exact than what went into it: of ceilings it is a ceiling,
 * of minimums a minimum, of a mixture only about right.
 */
export function sumFigure(sum: AnnouncedSum): Figure | null {
  if (sum.count === null) return null;
  if (sum.countMax !== null) return { qualifier: 'range', low: sum.count, high: sum.countMax };
  const inexact = sum.qualifiers.filter((qualifier) => qualifier !== 'exact' && qualifier !== 'range');
  const qualifier =
    inexact.length === 0 ? 'exact' : inexact.length === 1 ? (inexact[0] as Qualifier) : 'about';
  return { qualifier, low: sum.count, high: null };
}
