import * as v from 'valibot';
import { slug, textList } from './fields.ts';
import { tableSpec } from './table-spec.ts';

const LOCAL_LANGUAGES = ['zh', 'ja', 'ko', 'de'] as const;

const byLanguage = v.pipe(
  v.record(
    v.picklist(LOCAL_LANGUAGES, `unknown language key; use ${LOCAL_LANGUAGES.join(', ')}`),
    textList,
    'is not an object; write {} or lists by language',
  ),
  v.readonly(),
);

/**
 * Signs that tell a firm from the other sense of its name. In `against`, `{}`
 * stands for the name; a string without it is a context word. None is a verdict.
 */
export const evidenceSchema = v.strictObject({
  companyId: slug,
  /** Present and former executives, founders: never to be shown as present staff. */
  people: textList,
  products: textList,
  places: textList,
  words: textList,
  wordsLocal: byLanguage,
  against: textList,
  againstLocal: byLanguage,
});
export type EvidenceRow = Readonly<v.InferOutput<typeof evidenceSchema>>;

export const evidence = tableSpec({
  path: 'evidence.jsonl',
  schema: evidenceSchema,
  columns: 'snake-case',
  key: (row) => row.companyId,
  keyField: 'companyId',
});
