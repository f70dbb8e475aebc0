import * as v from 'valibot';
import { filled, link, oneOf, says, text } from './fields.ts';
import { tableSpec } from './table-spec.ts';

/** One month of one series of figures for a whole country. */
export const macroSchema = v.strictObject({
  series: filled,
  month: v.pipe(text, v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, says('is not a month', 'write it as YYYY-MM'))),
  value: v.pipe(
    text,
    v.regex(/^\d{1,9}$/, says('is not a whole number', 'write digits only')),
    v.transform(Number),
  ),
  unit: oneOf(['people', 'announced cuts']),
  sourceUrl: link,
});
export type MacroRow = Readonly<v.InferOutput<typeof macroSchema>>;

export const macro = tableSpec({
  path: 'macro.csv',
  schema: macroSchema,
  columns: 'snake-case',
  key: (row) => `${row.series} ${row.month}`,
  keyField: 'month',
});
