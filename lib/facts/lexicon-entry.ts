import * as v from 'valibot';
import { formsOf } from '../lexicon/forms.ts';
import { filled, languageTag, link, oneOf, says, text, textList } from './fields.ts';
import { type RowFault, tableSpec } from './table-spec.ts';

export const PHRASE_KINDS = ['plain', 'official-hr', 'corporate-pr', 'legal-process', 'slang'] as const;

const nullableText = v.nullable(filled);

/** A word or phrase for cutting jobs, with what is needed to find it and to explain it. */
export const lexiconEntrySchema = v.strictObject({
  /** Begins with a tag of its language; `hi-Latn` keeps its capital. */
  id: v.pipe(
    text,
    v.regex(/^[a-z]+(?:-[A-Za-z0-9]+)*$/, says('is not an id', 'use letters, digits and single dashes')),
  ),
  /** The head form. */
  term: filled,
  lang: languageTag,
  /** Countries where it is mostly used; empty = any. */
  region: textList,
  kind: oneOf(PHRASE_KINDS),
  /** `needs-context`: counts only near one of `evidence`. */
  ambiguity: oneOf(['safe', 'needs-context']),
  /** Short English gloss. */
  meaning: filled,
  /** Plain replacement in the entry's own language. */
  plain: filled,
  usage: nullableText,
  /** The match list is `term` and these; `{a|b}` writes out choices, `…` leaves a gap of a few words. */
  forms: textList,
  match: oneOf(['word', 'prefix', 'substring']),
  evidence: textList,
  stop: textList,
  firstUse: nullableText,
  legal: nullableText,
  /** `unsure`: the legal note is kept in the table and not shown. */
  legalCertainty: v.optional(oneOf(['unsure'])),
  certainty: oneOf(['sourced', 'well-known']),
  /** Links of the pages where the term was seen in this sense. */
  sources: v.pipe(v.array(link), v.readonly()),
  /** Forms that count in this very letter case only. */
  caseSensitive: textList,
  innocent: nullableText,
  /** The innocent sense is said of people too (pupils graduate): a number of people near it proves nothing. */
  saidOfPeople: v.optional(v.literal(true)),
  example: filled,
  nearMiss: nullableText,
});
export type LexiconEntry = Readonly<v.InferOutput<typeof lexiconEntrySchema>>;

/** A text in which spelling variants of one form look alike: case, hyphen, space, apostrophe. */
export function looseForm(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\s\p{Dash_Punctuation}]+/gu, '');
}

/** Whether a form stands somewhere in a sentence, the parts around a gap in their order. */
function standsIn(form: string, sentence: string): boolean {
  let rest = looseForm(sentence);
  return form.split('…').every((part) => {
    const at = rest.indexOf(looseForm(part));
    if (at >= 0) rest = rest.slice(at + looseForm(part).length);
    return at >= 0;
  });
}

function faults(entry: LexiconEntry): RowFault<keyof LexiconEntry>[] {
  const found: RowFault<keyof LexiconEntry>[] = [];
  const forms = formsOf(entry);
  const listed = [entry.term, ...entry.forms];
  if (entry.forms.includes(entry.term)) {
    found.push({ field: 'forms', message: 'the head form stands among the forms; remove it there' });
  }
  const open = listed.filter((form) => /[{}]/.test(form.replace(/\{[^{}]*\}/g, '')));
  if (open.length > 0) {
    found.push({
      field: 'forms',
      message: `"${open[0]}" has a brace without its partner; write choices as {a|b}`,
    });
  }
  for (const field of ['example', 'nearMiss'] as const) {
    const sentence = entry[field];
    if (sentence !== null && !forms.some((form) => standsIn(form, sentence))) {
      found.push({
        field,
        message: `"${sentence}" holds none of the forms; use the term or one of its forms in it`,
      });
    }
  }
  if ((entry.innocent === null) !== (entry.nearMiss === null)) {
    found.push({
      field: 'nearMiss',
      message: 'innocent and nearMiss belong together; fill both, or write null for both',
    });
  }
  if (entry.ambiguity === 'needs-context' && entry.evidence.length === 0) {
    found.push({
      field: 'evidence',
      message: 'needs-context without evidence can never count; list words that prove the sense',
    });
  }
  const unknown = entry.caseSensitive.filter((form) => !listed.includes(form) && !forms.includes(form));
  if (unknown.length > 0) {
    found.push({
      field: 'caseSensitive',
      message: `${unknown.join(', ')} is no form of the entry; name forms as they are listed`,
    });
  }
  if (entry.legalCertainty !== undefined && entry.legal === null) {
    found.push({
      field: 'legalCertainty',
      message: 'there is no legal note to be unsure of; remove this key',
    });
  }
  return found;
}

/** One file a language, `lexicon/<tag>.jsonl`. */
export const lexicon = tableSpec({
  path: 'lexicon',
  schema: lexiconEntrySchema,
  columns: 'as-is',
  key: (row) => row.id,
  keyField: 'id',
  faults,
});
