import * as v from 'valibot';
import {
  filled,
  link,
  oneOf,
  optionalCount,
  optionalDay,
  optionalOneOf,
  optionalPercent,
  optionalSlug,
  optionalText,
  partialDate,
  slug,
} from './fields.ts';
import { flags } from './flags.ts';
import { type RowFault, tableSpec } from './table-spec.ts';

export const EVENT_STATUSES = [
  'announced',
  'filed',
  'reported',
  'rumoured',
  'denied',
  'amended',
  'rescinded',
] as const;
export const EVENT_TIERS = ['company', 'register', 'press'] as const;
export const DATE_BASES = ['announced', 'filed', 'notice', 'reported'] as const;
export const QUALIFIERS = ['exact', 'about', 'up-to', 'at-least', 'range'] as const;
export const SCOPES = ['company', 'country', 'region', 'unit', 'site'] as const;

/** How the name in the row relates to the firm of `companyId`. */
export const EVENT_RELATIONS = ['same', 'former-name', 'brand'] as const;

/** One announcement, filing or report of a cut. Never a WARN notice: those have a table of their own. */
export const eventSchema = v.strictObject({
  /** Given once, when the row is entered, and never changed: links and corrections point at it. */
  id: slug,
  /** The name as its origin wrote it. */
  company: filled,
  /** Null where it is not certain which firm of the table is meant. */
  companyId: optionalSlug,
  relation: optionalOneOf(EVENT_RELATIONS),
  date: partialDate,
  dateBasis: oneOf(DATE_BASES),
  count: optionalCount,
  /** Upper end of a range; for an "up to", the ceiling, which then is the count too. */
  countMax: optionalCount,
  qualifier: optionalOneOf(QUALIFIERS),
  percent: optionalPercent,
  percentMax: optionalPercent,
  scope: optionalOneOf(SCOPES),
  country: optionalText,
  region: optionalText,
  status: oneOf(EVENT_STATUSES),
  tier: oneOf(EVENT_TIERS),
  sourceUrl: link,
  publisher: filled,
  origin: filled,
  /** Day the row was last compared with the record it was taken from; null where that was not done since. */
  lastVerified: optionalDay,
  flag: flags,
  /** What the figure covers, in the project's own words. */
  note: optionalText,
});
export type EventRow = Readonly<v.InferOutput<typeof eventSchema>>;

function faults(row: EventRow): RowFault<keyof EventRow>[] {
  const found: RowFault<keyof EventRow>[] = [];
  for (const [low, high] of [
    ['count', 'countMax'],
    ['percent', 'percentMax'],
  ] as const) {
    const [from, to] = [row[low], row[high]];
    if (to !== null && (from === null || to < from)) {
      found.push({
        field: high,
        message: `${to} is no upper end of ${from ?? 'nothing'}; write the lower end as ${low}`,
      });
    }
  }
  if (row.qualifier === 'range' && row.countMax === null && row.percentMax === null) {
    found.push({ field: 'qualifier', message: 'a range needs two ends; fill count_max or percent_max' });
  }
  if ((row.companyId === null) !== (row.relation === null)) {
    found.push({ field: 'relation', message: 'company_id and relation belong together; fill both or none' });
  }
  if (row.relation === 'brand' && !row.flag.includes('care:brand-figure')) {
    found.push({ field: 'flag', message: 'the figure is that of a brand; add care:brand-figure' });
  }
  if (row.flag.includes('care:headcount-change') && (row.count !== null || row.percent !== null)) {
    found.push({
      field: 'count',
      message: 'a change of headcount is no count of layoffs; say it in the note, leave the figures empty',
    });
  }
  if (row.count === null && row.percent === null && row.note === null) {
    found.push({
      field: 'note',
      message: 'the row has neither a count nor a percentage; say in the note what is recorded',
    });
  }
  return found;
}

export const events = tableSpec({
  path: 'events.csv',
  schema: eventSchema,
  columns: 'snake-case',
  key: (row) => row.id,
  keyField: 'id',
  faults,
});
