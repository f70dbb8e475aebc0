import * as v from 'valibot';
import { barList, filled, oneOf, optionalText, slug } from './fields.ts';
import { tableSpec } from './table-spec.ts';

/** Why a firm's main name needs care: it is also a word, a person, a place or something else. */
export const AMBIGUITIES = ['none', 'common-word', 'person', 'place', 'other'] as const;

const entries = {
  id: slug,
  /** The usual English name. */
  name: filled,
  legalName: optionalText,
  aliases: barList,
  formerNames: barList,
  /** Sub-brands and subsidiaries: a card says "brand of", and figures of the firm are not those of the brand. */
  brands: barList,
  aliasesZh: barList,
  aliasesJa: barList,
  aliasesKo: barList,
  aliasesOther: barList,
  /** EXCHANGE:CODE. */
  ticker: barList,
  /** Corporate web domain. */
  domain: barList,
  country: optionalText,
  industry: optionalText,
  ambiguity: oneOf(AMBIGUITIES),
  /** The lists that held the firm. */
  source: barList,
};

/** One firm with every name it goes by. */
export const companySchema = v.strictObject(entries);
export type CompanyRow = Readonly<v.InferOutput<typeof companySchema>>;

export const companies = tableSpec({
  path: 'companies.csv',
  schema: companySchema,
  columns: 'snake-case',
  key: (row) => row.id,
  keyField: 'id',
});

/** Every string the firm goes by, brands and former names included. */
export function namesOf(row: CompanyRow): string[] {
  return [
    row.name,
    ...(row.legalName === null ? [] : [row.legalName]),
    ...row.aliases,
    ...row.formerNames,
    ...row.brands,
    ...row.aliasesZh,
    ...row.aliasesJa,
    ...row.aliasesKo,
    ...row.aliasesOther,
  ];
}
