import { ALL_LANGUAGES } from '../claims/all-languages.ts';
import type { Claim } from '../claims/claim.ts';
import { readClaims } from '../claims/read-claims.ts';
import type { Annotation } from '../detection/annotation.ts';
import type { BlockText } from '../detection/block-text.ts';
import { createPageReader } from '../detection/read-page.ts';
import { SHIPPED_LANGUAGES } from '../detection/shipped-languages.ts';
import type { NameIndex } from '../matching/name-index.ts';
import { type AnnotatedQuote, annotateQuotes } from './annotate-quotes.ts';
import type { LineShape } from './html-text.ts';

/** One text to annotate. `lang` is a BCP 47 tag where it is known. */
export interface TextRecord {
  readonly id: string | number | null;
  readonly text: string;
  readonly lang: string | null;
  readonly title: string;
  readonly url: string;
  /** What the markup says of each line, where the text comes from a page. */
  readonly lines?: readonly LineShape[];
}

/** What `annotate` prints for one text. Offsets are UTF-16 code units of the text. */
export interface AnnotatedRecord {
  readonly id: string | number | null;
  readonly lang: string | null;
  readonly companies: readonly {
    start: number;
    end: number;
    surface: string;
    company: string;
    companyId: string | null;
    confidence: number;
    why: readonly string[];
  }[];
  readonly euphemisms: readonly {
    start: number;
    end: number;
    surface: string;
    entry: string;
    lang: string;
    kind: string;
    plain: string;
    why: readonly string[];
  }[];
  readonly plain: readonly { start: number; end: number; surface: string; entry: string }[];
  readonly claims: readonly Omit<Claim, 'block'>[];
  readonly quotes: readonly AnnotatedQuote[];
  readonly text?: string;
}

/** What the output names beyond the index: the firm's common name and the entry's gloss. */
export interface AnnotationNames {
  companyName(id: string): string;
  phrase(id: string): { readonly kind: string; readonly plain: string };
}

/** Paragraphs of a text with their offsets; an empty line or a line break ends one. */
export function paragraphs(text: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push({ start, text: line });
    start += line.length + 1;
  }
  return found;
}

/** Annotates one text with the pipeline of the page. */
export function annotateRecord(
  index: NameIndex,
  names: AnnotationNames,
  record: TextRecord,
): AnnotatedRecord {
  const reader = createPageReader(
    { index, languages: SHIPPED_LANGUAGES },
    { title: record.title, url: record.url, lang: record.lang },
  );
  const parts = paragraphs(record.text);
  const blocks = parts.map((part, key): BlockText => ({ key, text: part.text, lang: null, heading: false }));
  const found = reader.read(blocks);
  const at = (a: Annotation, offset: number) => ({
    start: a.start + offset,
    end: a.end + offset,
    surface: a.surface,
  });
  const companies: AnnotatedRecord['companies'][number][] = [];
  const euphemisms: AnnotatedRecord['euphemisms'][number][] = [];
  const plain: AnnotatedRecord['plain'][number][] = [];
  parts.forEach((part, key) => {
    for (const a of found.get(key) ?? []) {
      if (a.kind === 'company') {
        companies.push({
          ...at(a, part.start),
          company: a.companyId === null ? (a.name ?? a.surface) : names.companyName(a.companyId),
          companyId: a.companyId,
          confidence: a.confidence,
          why: a.why,
        });
      } else if (a.layer === 'plain') plain.push({ ...at(a, part.start), entry: a.entryId });
      else
        euphemisms.push({
          ...at(a, part.start),
          entry: a.entryId,
          lang: a.lang,
          ...names.phrase(a.entryId),
          why: a.why,
        });
    }
  });
  const told = readClaims(blocks, found, {
    title: record.title,
    lang: record.lang,
    companyName: names.companyName,
    languages: ALL_LANGUAGES,
  });
  // Who speaks for a firm that cuts is no expert on it.
  const cutFirms = new Set(told.map((claim) => claim.companyId).filter((id) => id !== null));
  const quotes = annotateQuotes(parts, found, record, cutFirms);
  const claims = told.map(({ block, ...claim }) => {
    const offset = parts[block]?.start ?? 0;
    return { ...claim, start: claim.start + offset, end: claim.end + offset };
  });
  return { id: record.id, lang: record.lang, companies, euphemisms, plain, claims, quotes };
}
