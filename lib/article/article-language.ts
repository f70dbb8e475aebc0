import type { ClaimLanguage } from '../claims/claim-language.ts';
import type { QuotationLanguage } from '../quotation/language.ts';

/** What reading articles needs of one language: plain data, which a page is sent when it has text in it. */
export interface ArticleLanguage {
  readonly claims: ClaimLanguage | null;
  readonly quotations: QuotationLanguage | null;
}

/** Languages by primary tag. */
export type ArticleLanguages = ReadonlyMap<string, ArticleLanguage>;

/** Where the pack keeps a language, from its root. */
export function languagePath(tag: string): string {
  return `pack/languages/${tag}.json`;
}
