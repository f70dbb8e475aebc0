import type { CompanyAnnotation } from '../../lib/detection/annotation.ts';
import { quotationLanguage } from '../../lib/quotation/languages/registry.ts';
import type { Quotation, QuotedPage } from '../../lib/quotation/quotation.ts';
import { readQuotations } from '../../lib/quotation/read-quotations.ts';

/** What a test page holds beside its text. */
export interface Setting {
  /** Firms that detection would have found, by name. */
  readonly firms?: readonly string[];
  /** Those of them that are cutting jobs. */
  readonly cut?: readonly string[];
  readonly title?: string;
}

function mentionsOf(text: string, firms: readonly string[]): CompanyAnnotation[] {
  const found: CompanyAnnotation[] = [];
  for (const firm of firms) {
    for (let at = text.indexOf(firm); at >= 0; at = text.indexOf(firm, at + firm.length)) {
      found.push({
        kind: 'company',
        start: at,
        end: at + firm.length,
        surface: firm,
        companyId: firm,
        candidates: [firm],
        relation: 'name',
        confidence: 1,
        why: [],
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A page of the lines of a text. */
export function pageOf(text: string, setting: Setting = {}): QuotedPage {
  return {
    title: setting.title ?? '',
    cutFirms: new Set(setting.cut ?? []),
    blocks: text.split('\n').map((line) => ({
      text: line,
      companies: mentionsOf(line, setting.firms ?? []),
      phrases: [],
      heading: false,
      quoted: false,
    })),
  };
}

/** Quotations of a text in a language. */
export function read(text: string, lang: string | null, setting: Setting = {}): Quotation[] {
  return readQuotations(pageOf(text, setting), quotationLanguage(lang));
}

/** Quotations of a text, one line each: `words | speaker | class`. */
export function said(text: string, lang: string | null, setting: Setting = {}): string[] {
  return read(text, lang, setting).map((one) => `${one.text} | ${one.speaker ?? '-'} | ${one.speakerClass}`);
}

/** Kinds and words: `kind: words`. */
export function kinds(text: string, lang: string | null): string[] {
  return read(text, lang).map((one) => `${one.kind}: ${one.text}`);
}
