import * as v from 'valibot';
import { filled, oneOf, optionalText, says, slug } from './fields.ts';
import { tableSpec } from './table-spec.ts';

/**
 * What a risky name must show before it counts. A name without a row here
 * counts wherever its boundaries and letter case fit.
 */
export const RISK_POLICIES = [
  'cased-exact',
  'boundary-check',
  'unless-refuted',
  'need-evidence',
  'never-alone',
] as const;

export const RISK_CLASSES = ['common-word', 'person', 'place', 'short', 'one-char', 'trap', 'other'] as const;

/** A name that is also something else, and the care it needs. */
export const aliasPolicySchema = v.strictObject({
  alias: filled,
  companyId: slug,
  lang: oneOf(['en', 'zh', 'ja', 'ko']),
  class: oneOf(RISK_CLASSES),
  policy: oneOf(RISK_POLICIES),
  /** Occurrences in a word count of English, as recorded; null where it was not looked up. */
  englishWordFrequency: v.pipe(
    optionalText,
    v.check(
      (s) => s === null || /^\d+$/.test(s),
      says('is not a whole number', 'write digits only, or leave it empty'),
    ),
    v.transform((s) => (s === null ? null : Number(s))),
  ),
});
export type AliasPolicyRow = Readonly<v.InferOutput<typeof aliasPolicySchema>>;

export const aliasPolicies = tableSpec({
  path: 'alias-policies.csv',
  schema: aliasPolicySchema,
  columns: 'snake-case',
  key: (row) => `${row.alias} ${row.companyId} ${row.lang}`,
  keyField: 'alias',
});
