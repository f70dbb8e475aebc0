import * as v from 'valibot';
import {
  day,
  filled,
  link,
  oneOf,
  optionalCount,
  optionalDay,
  optionalSlug,
  optionalText,
  says,
  text,
} from './fields.ts';
import { flags } from './flags.ts';
import { tableSpec } from './table-spec.ts';

export const NOTICE_TYPES = ['closure', 'mass_layoff', 'unknown'] as const;

/**
 * One WARN notice: what an employer filed with a US state about one site. One
 * announcement leads to several of them, so the two are never added.
 */
export const noticeSchema = v.strictObject({
  /** State, then the first twelve digits of the register's own key. */
  id: v.pipe(
    text,
    v.regex(
      /^[A-Z]{2}-[0-9a-f]{12}$/,
      says('is not a notice id', 'write STATE-, then twelve hexadecimal digits'),
    ),
  ),
  state: v.pipe(text, v.regex(/^[A-Z]{2}$/, says('is not a state', 'write its two-letter code'))),
  /** The name as it was filed. */
  employer: filled,
  /** The same employer under one spelling. */
  canonicalName: filled,
  /** Null where it is not certain which firm of the table is meant. */
  companyId: optionalSlug,
  location: optionalText,
  county: optionalText,
  noticeDate: day,
  effectiveDate: optionalDay,
  count: optionalCount,
  type: oneOf(NOTICE_TYPES),
  /** Page of the state's register, not of the notice itself. */
  sourceUrl: link,
  flag: flags,
});
export type NoticeRow = Readonly<v.InferOutput<typeof noticeSchema>>;

/** One file a year of notice date, `notices/<year>.csv`. */
export const notices = tableSpec({
  path: 'notices',
  schema: noticeSchema,
  columns: 'snake-case',
  key: (row) => row.id,
  keyField: 'id',
  faults: (row) =>
    row.id.startsWith(`${row.state}-`)
      ? []
      : [{ field: 'id', message: `the id must begin with the state; write ${row.state}-…` }],
});
