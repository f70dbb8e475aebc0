import { ALL_LANGUAGES as CLAIMS } from '../claims/all-languages.ts';
import { quotationLanguage } from '../quotation/languages/registry.ts';
import type { ArticleLanguages } from './article-language.ts';

/** Every language by its primary tag, for the build and the command line. */
export const ALL_LANGUAGES: ArticleLanguages = new Map(
  [...CLAIMS].map(([tag, claims]) => [tag, { claims, quotations: quotationLanguage(tag) }]),
);
