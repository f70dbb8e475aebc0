import { ALL_LANGUAGES } from '../article/all-languages.ts';
import type { ArticleBlock } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Annotation } from '../detection/annotation.ts';
import { createPageReader } from '../detection/read-page.ts';
import type { Resources } from '../detection/resources.ts';
import { SHIPPED_LANGUAGES } from '../detection/shipped-languages.ts';
import type { NameIndex } from '../matching/name-index.ts';
import type { Span } from '../text/span.ts';
import { type AnnotatedQuote, moved, quoteOf } from './annotated-quote.ts';
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
  /** Firms of the page's structured data. */
  readonly firms?: readonly string[];
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

/** What was found in a text and refused. Offsets are of the text. */
export interface Refusal extends Span {
  /** Of the firm or the entry. */
  readonly id: string;
  readonly why: readonly string[];
}

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** Paragraphs of a text with their offsets; an empty line or a line break ends one. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
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
  onRefused: (refusal: Refusal) => void = () => {},
): AnnotatedRecord {
  const { id, lang, title, url, lines, firms = [] } = record;
  const page = { title, url, lang, firms };
  const parts = paragraphs(record.text);
  const refused: Resources['onRefused'] = (block, place, id, why) => {
    const { start, end } = moved(place, parts[block]?.start ?? 0);
    onRefused({ start, end, id, why });
  };
  const reader = createPageReader({ index, languages: SHIPPED_LANGUAGES, onRefused: refused }, page);
  const blocks = parts.map(({ text }, key): ArticleBlock => {
    const { heading = false, quoted = false } = lines?.[key] ?? {};
    return { key, text, lang: null, heading, quoted };
  });
  const found = reader.read(blocks);
  const { claims, quotations } = readArticle({ blocks, found, title, lang }, names, ALL_LANGUAGES);
  const shift = (block: number): number => parts[block]?.start ?? 0;
  return {
    id,
    lang,
    ...annotated(parts, found, names),
    claims: claims.map(({ block, ...claim }) => moved(claim, shift(block))),
    quotes: quotations.map((quotation) => quoteOf(quotation, shift)),
  };
}

type Annotated = Pick<AnnotatedRecord, 'companies' | 'euphemisms' | 'plain'>;

function annotated(
  parts: readonly Paragraph[],
  found: ReadonlyMap<number, readonly Annotation[]>,
  names: AnnotationNames,
): Annotated {
  const companies: AnnotatedRecord['companies'][number][] = [];
  const euphemisms: AnnotatedRecord['euphemisms'][number][] = [];
  const plain: AnnotatedRecord['plain'][number][] = [];
  parts.forEach((part, key) => {
    for (const a of found.get(key) ?? []) {
      const { start, end } = moved(a, part.start);
      const at = { start, end, surface: a.surface };
      if (a.kind === 'company') {
        const { companyId, confidence, why } = a;
        const company = companyId === null ? (a.name ?? a.surface) : names.companyName(companyId);
        companies.push({ ...at, company, companyId, confidence, why });
      } else if (a.layer === 'plain') plain.push({ ...at, entry: a.entryId });
      else euphemisms.push({ ...at, entry: a.entryId, lang: a.lang, ...names.phrase(a.entryId), why: a.why });
    }
  });
  return { companies, euphemisms, plain };
}
