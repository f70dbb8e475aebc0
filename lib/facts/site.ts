import * as v from 'valibot';
import { barList, filled, oneOf, optionalText, says, text } from './fields.ts';
import { tableSpec } from './table-spec.ts';

export const SITE_KINDS = [
  'news',
  'business-news',
  'tech-news',
  'social',
  'forum',
  'aggregator',
  'tracker',
  'wire',
] as const;

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** A news or social host on which the extension runs without being asked. */
export const siteSchema = v.strictObject({
  host: v.pipe(
    text,
    v.regex(HOST, says('is not a host name', 'write it in lower case, without scheme, port or path')),
  ),
  /** `yes`: the host and every name under it. `no`: this very host. */
  includeSubdomains: v.pipe(
    oneOf(['yes', 'no']),
    v.transform((word) => word === 'yes'),
  ),
  name: filled,
  kind: oneOf(SITE_KINDS),
  country: optionalText,
  /** BCP 47 tags, main one first; `mul` is any language. */
  languages: barList,
  notes: optionalText,
});
export type SiteRow = Readonly<v.InferOutput<typeof siteSchema>>;

export const sites = tableSpec({
  path: 'sites.csv',
  schema: siteSchema,
  columns: 'snake-case',
  key: (row) => row.host,
  keyField: 'host',
});
