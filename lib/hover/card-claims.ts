import type { Claim, ClaimStatus } from '../claims/claim.ts';
import { firstDay, lastDay } from '../facts/partial-date.ts';
import type { EventFact } from '../packs/card-facts.ts';
import { isDoubtful } from './card-events.ts';
import { type Figure, jobsFigure, percentFigure } from './card-figure.ts';

/** How a figure of the page stands to the records: the same, another one of that time, or none to compare with. */
export type Comparison = 'same' | 'differs' | 'alone';

/** A cut as the page tells it, beside the record it may be compared with. Which of the two is right, nobody says. */
export interface ClaimModel {
  readonly jobs: Figure | null;
  readonly share: Figure | null;
  readonly status: ClaimStatus;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where the page gives none. */
  readonly date: string | null;
  readonly comparison: Comparison;
  /** The record compared with; null for `alone`. */
  readonly record: {
    readonly jobs: Figure | null;
    readonly share: Figure | null;
    readonly date: string;
    readonly publisher: string;
    readonly sourceUrl: string;
  } | null;
}

const DAY_MS = 86_400_000;
/** A report and the record of the same announcement lie no further apart than this, days. */
const SAME_TIME = 60;
/** Figures further apart than this factor are not of one announcement. */
const SAME_SIZE = 3;
const CLAIMS_SHOWN = 4;

function daysBetween(a: string, b: string): number {
  const gap = (from: string, to: string) => (Date.parse(firstDay(to)) - Date.parse(lastDay(from))) / DAY_MS;
  return Math.max(0, gap(a, b), gap(b, a));
}

type Bounds = readonly [low: number | null, high: number | null];

/** Null where the two cannot be compared. */
function compare([low, high]: Bounds, [eventLow, eventHigh]: Bounds): Comparison | null {
  const most = eventHigh ?? eventLow;
  if (low === null || most === null) return null;
  const from = eventLow ?? 0;
  if (low <= most && (high ?? low) >= from) return 'same';
  const apart = Math.max(low, most) / Math.max(1, Math.min(low, most));
  return apart > SAME_SIZE ? 'alone' : 'differs';
}

function agreement(claim: Claim, event: EventFact): Comparison {
  // A denial states no figure of its own.
  if (claim.status === 'denied') return 'alone';
  const jobs = compare([claim.count, claim.countMax], [event.count, event.countMax]);
  const share = compare([claim.percent, claim.percentMax], [event.percent, event.percentMax]);
  const verdicts = [jobs, share].filter((verdict) => verdict !== null);
  if (verdicts.length === 0 || verdicts.includes('alone')) return 'alone';
  return verdicts.includes('differs') ? 'differs' : 'same';
}

function modelOf(claim: Claim, comparison: Comparison, event: EventFact | null): ClaimModel {
  const { count, countMax, percent, percentMax, status, date } = claim;
  return {
    jobs: jobsFigure({ count, countMax, qualifier: null }),
    share: percentFigure({ percent, percentMax, qualifier: null }),
    status,
    date,
    comparison,
    record: event && {
      jobs: jobsFigure(event),
      share: percentFigure(event),
      date: event.date,
      publisher: event.publisher,
      sourceUrl: event.sourceUrl,
    },
  };
}

/**
 * The cuts that a page tells of a firm, each beside the record of about the
 * same time: one with the same figure, else the nearest with another. `today`
 * is when the page is taken to speak where a claim has no date: the day of the
 * page, or the present one. ISO days.
 */
export function claimModels(
  claims: readonly Claim[],
  events: readonly EventFact[],
  today: string,
): ClaimModel[] {
  const records = events.filter(({ status }) => !isDoubtful(status));
  return claims.slice(0, CLAIMS_SHOWN).map((claim) => {
    const when = claim.date ?? today;
    const near = records
      .map((event) => ({ event, days: daysBetween(when, event.date), verdict: agreement(claim, event) }))
      .filter(({ days, verdict }) => days <= SAME_TIME && verdict !== 'alone')
      .sort((a, b) => a.days - b.days);
    const best = near.find(({ verdict }) => verdict === 'same') ?? near[0];
    return modelOf(claim, best?.verdict ?? 'alone', best?.event ?? null);
  });
}
