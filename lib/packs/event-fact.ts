import type { EventRow } from '../facts/event.ts';
import { type CareCode, cautionsOf } from '../facts/flags.ts';
import type { EventFact } from './card-facts.ts';
import { httpsOnly } from './web-link.ts';

/** Statuses that state a cut. A rumour, a denial, a replaced or withdrawn figure states none. */
const STATED: ReadonlySet<EventRow['status']> = new Set(['announced', 'filed', 'reported']);

/** Cautions under which a count is doubtful, is no count of cuts, or would be counted twice. */
const NOT_ADDED: ReadonlySet<CareCode> = new Set<CareCode>([
  'brand-figure',
  'count-derived-from-percent',
  'employees-told-not-cut',
  'exit-costs-filing',
  'headcount-change',
  'includes-redeployment',
  'later-reduced',
  'link-of-another-month',
  'overlaps-another-row',
  'part-of-an-earlier-round',
  'reported-plan',
  'shared-name',
  'single-source',
  'site-headcount',
  'unconfirmed-report',
  'voluntary',
]);

/** Collections whose rows describe the same cuts several times over, as each outlet told them. */
const OVERLAPPING_ORIGINS: ReadonlySet<string> = new Set(['china-press-compilation']);

/** Whether the count of a row may enter a sum of announced cuts. */
export function isSummable(row: EventRow): boolean {
  return (
    row.count !== null &&
    STATED.has(row.status) &&
    !OVERLAPPING_ORIGINS.has(row.origin) &&
    !cautionsOf(row).some((code) => NOT_ADDED.has(code))
  );
}

export function eventFact(row: EventRow): EventFact {
  return {
    id: row.id,
    date: row.date,
    dateBasis: row.dateBasis,
    status: row.status,
    tier: row.tier,
    count: row.count,
    countMax: row.countMax,
    qualifier: row.qualifier,
    percent: row.percent,
    percentMax: row.percentMax,
    scope: row.scope,
    country: row.country,
    note: noteOf(row),
    cautions: cautionsOf(row),
    summable: isSummable(row),
    sourceUrl: httpsOnly(row.sourceUrl),
    publisher: row.publisher,
    origin: row.origin,
    lastVerified: row.lastVerified ?? '',
  };
}

/** A figure of a brand, or from before a change of name, says whose it is. */
function noteOf({ relation, company, region, note }: EventRow): string | null {
  const parts = [
    ...(relation === 'brand' || relation === 'former-name' ? [company] : []),
    ...(region === null ? [] : [region]),
    ...(note === null ? [] : [note]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}
