import * as v from 'valibot';
import { barList } from './fields.ts';

/**
 * Marks of a row. `hide:` rows stay in the table, as a record of what was found
 * wrong, and are neither shown nor counted. `care:` rows are shown with their caution.
 */
export const HIDE_CODES = [
  'analyst-estimate',
  'company-wide-total',
  'count-derived-from-percent',
  'count-differs-from-link',
  'differs-from-filing',
  'employer-name-is-a-place',
  'employer-name-unclear',
  'headcount-decline-not-a-cut',
  'implausible-count',
  'link-has-no-number',
  'link-is-about-another-round',
  'not-a-layoff',
  'repeat',
  'repeat-of-earlier-notice',
  'rescinded',
  'running-total',
  'superseded-by-amendment',
  'test-row',
  'withdrawn',
] as const;

/** The interface has a sentence for each of them: locale key `caution_<code>`, dashes as underscores. */
export const CARE_CODES = [
  'also-in-warn',
  'amendment',
  'brand-figure',
  'count-derived-from-percent',
  'effective-date-odd',
  'employees-told-not-cut',
  'exit-costs-filing',
  'headcount-change',
  'includes-redeployment',
  'later-reduced',
  'link-of-another-month',
  'notice-date-is-effective-date',
  'over-3000',
  'overlaps-another-row',
  'part-of-an-earlier-round',
  'percent-removed-link-says-otherwise',
  'planned',
  'reported-plan',
  'same-count-in-several-states',
  'seasonal-farm-work',
  'shared-name',
  'single-source',
  'site-headcount',
  'social-post',
  'unconfirmed-report',
  'voluntary',
] as const;
export type CareCode = (typeof CARE_CODES)[number];

const KNOWN: ReadonlySet<string> = new Set([
  ...HIDE_CODES.map((code) => `hide:${code}`),
  ...CARE_CODES.map((code) => `care:${code}`),
]);

export const flags = v.pipe(
  barList,
  v.check(
    (words) => words.every((word) => KNOWN.has(word)),
    ({ input }) =>
      `${input.filter((word) => !KNOWN.has(word)).join(', ')} is no known flag; use one of lib/facts/flags.ts, as hide:CODE or care:CODE`,
  ),
);

export function isHidden(row: { readonly flag: readonly string[] }): boolean {
  return row.flag.some((word) => word.startsWith('hide:'));
}

/** The `care:` codes of a row, without the prefix. */
export function cautionsOf(row: { readonly flag: readonly string[] }): CareCode[] {
  return CARE_CODES.filter((code) => row.flag.includes(`care:${code}`));
}
