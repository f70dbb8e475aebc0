import * as v from 'valibot';
import { filled, languageTag, link, oneOf, partialDate, says, slug, text, textList } from './fields.ts';
import { type RowFault, tableSpec } from './table-spec.ts';

export const SPEAKER_CLASSES = [
  'expert',
  'anonymous-expert',
  'worker',
  'company',
  'official',
  'public',
  'unknown',
] as const;

/** More than this is no short quotation any more. */
export const MOST_WORDS = 40;

/** A verbatim, attributed quotation and what it comments on. */
export const quotationSchema = v.strictObject({
  id: slug,
  /** The speaker's words, unbroken and unedited. */
  quote: filled,
  lang: languageTag,
  speaker: filled,
  role: text,
  organisation: text,
  class: oneOf(SPEAKER_CLASSES),
  about: v.strictObject({
    /** Names as the company table has them; empty where the quotation is general. */
    companies: textList,
    /** The phrases or notions it speaks of or, for class `company`, uses. */
    phrases: textList,
  }),
  publisher: text,
  title: text,
  /** Empty = unknown. */
  date: v.union(
    [v.literal(''), partialDate],
    says('is not a date', 'write YYYY, YYYY-MM or YYYY-MM-DD, or leave it empty'),
  ),
  sourceUrl: v.union(
    [v.literal(''), link],
    says('is not a web link', 'give the whole address, or leave it empty'),
  ),
  /** The page that was read, and what it is. */
  whereSeen: filled,
  /** First twelve hexadecimal digits of the SHA-256 of `quote`: an edited quotation fails the build. */
  check: v.pipe(
    text,
    v.regex(/^[0-9a-f]{12}$/, says('is not a checksum', 'write twelve hexadecimal digits')),
  ),
});
export type QuotationRow = Readonly<v.InferOutput<typeof quotationSchema>>;

/** Words of a text; scripts without spaces are cut by the segmenter. */
export function wordCount(written: string, lang: string): number {
  if (!/^(zh|ja|th)/.test(lang)) return written.split(/\s+/).filter(Boolean).length;
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(written)].filter(
    (part) => part.isWordLike,
  ).length;
}

function faults(row: QuotationRow): RowFault<keyof QuotationRow>[] {
  const found: RowFault<keyof QuotationRow>[] = [];
  const words = wordCount(row.quote, row.lang);
  if (words > MOST_WORDS) {
    found.push({ field: 'quote', message: `${words} words are too many; quote ${MOST_WORDS} at most` });
  }
  if (row.sourceUrl === '' && (row.publisher === '' || row.date === '')) {
    found.push({
      field: 'sourceUrl',
      message: 'no way to find the source; give its link, or its publisher and date',
    });
  }
  return found;
}

export const commentary = tableSpec({
  path: 'commentary.jsonl',
  schema: quotationSchema,
  columns: 'snake-case',
  key: (row) => row.id,
  keyField: 'id',
  faults,
});
