import * as v from 'valibot';
import { filled, optionalCount, slug } from './fields.ts';
import { tableSpec } from './table-spec.ts';

/** A longer Chinese word that holds a firm's short name: where the word stands, the name does not. */
export const blockerSchema = v.strictObject({
  alias: filled,
  companyId: slug,
  longerWord: filled,
  /** Frequency and part of speech in the dictionary the word is from. */
  frequency: optionalCount,
  partOfSpeech: filled,
});
export type BlockerRow = Readonly<v.InferOutput<typeof blockerSchema>>;

export const blockers = tableSpec({
  path: 'blockers.csv',
  schema: blockerSchema,
  columns: 'snake-case',
  key: (row) => `${row.alias} ${row.companyId} ${row.longerWord}`,
  keyField: 'longerWord',
  faults: (row) =>
    row.longerWord !== row.alias && row.longerWord.includes(row.alias)
      ? []
      : [
          {
            field: 'longerWord',
            message: `"${row.longerWord}" does not hold "${row.alias}"; name a longer word that does`,
          },
        ],
});
