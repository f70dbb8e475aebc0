import { compileIndex } from '../matching/compile.ts';
import { indexSource } from '../matching/index-source.ts';
import { openIndex } from '../matching/open-index.ts';
import { guessLanguage } from '../text/language.ts';
import { parseLine } from './annotate-lines.ts';
import {
  type AnnotatedRecord,
  type AnnotationNames,
  annotateRecord,
  type Refusal,
  type TextRecord,
} from './annotate-record.ts';
import { htmlText } from './html-text.ts';
import { readTables } from './read-tables.ts';

/** The engine with its tables loaded. */
export interface Engine {
  /** `onRefused` is told what was found and not believed. */
  annotate(record: TextRecord, html: string | null, onRefused?: (refusal: Refusal) => void): AnnotatedRecord;
  /** One line of JSON Lines in, one out, without its line break. */
  annotateLine(
    line: string,
    number: number,
    lang: string | null,
  ): { readonly line: string; readonly failed: boolean };
}

/** Loads the tables and opens an index over them. */
export function createEngine(): Engine {
  const tables = readTables();
  const index = openIndex(compileIndex(indexSource(tables)));
  const companies = new Map(tables.companies.map((row) => [row.id, row.name]));
  const phrases = new Map(
    tables.lexicon.map((entry) => [entry.id, { kind: entry.kind as string, plain: entry.plain }]),
  );
  const names: AnnotationNames = {
    companyName: (id) => companies.get(id) ?? id,
    phrase: (id) => phrases.get(id) ?? { kind: '', plain: '' },
  };
  function annotate(
    record: TextRecord,
    html: string | null,
    onRefused?: (refusal: Refusal) => void,
  ): AnnotatedRecord {
    if (html === null)
      return {
        ...annotateRecord(index, names, record, onRefused),
        lang: guessLanguage(record.text, record.lang),
      };
    const page = htmlText(html);
    const lang = record.lang ?? page.lang;
    const found = annotateRecord(index, names, {
      ...record,
      text: page.text,
      lines: page.lines,
      firms: page.firms,
      lang,
      title: record.title || page.title,
    });
    return { ...found, lang: guessLanguage(page.text, lang), text: page.text };
  }
  return {
    annotate,
    annotateLine(line, number, lang) {
      const parsed = parseLine(line, lang);
      if (!parsed.ok)
        return { line: JSON.stringify({ id: null, line: number, error: parsed.error }), failed: true };
      return { line: JSON.stringify(annotate(parsed.record, parsed.html)), failed: false };
    },
  };
}
