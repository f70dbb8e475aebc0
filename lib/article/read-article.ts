import type { Claim } from '../claims/claim.ts';
import type { ClaimLanguage } from '../claims/claim-language.ts';
import type { FirmTable } from '../claims/firm-mention.ts';
import { readClaims } from '../claims/read-claims.ts';
import type { CompanyAnnotation } from '../detection/annotation.ts';
import type { BlockSpan, Quotation } from '../quotation/quotation.ts';
import { readQuotations } from '../quotation/read-quotations.ts';
import type { Article, ArticleReading } from './article.ts';
import type { ArticleLanguages } from './article-language.ts';
import { mainLanguage } from './languages-of.ts';

/** Reads the claims of an article, then its quotations: who speaks for a firm that cuts is no expert on it. */
export function readArticle(article: Article, firms: FirmTable, languages: ArticleLanguages): ArticleReading {
  const { blocks, found, title, lang } = article;
  const claims = readClaims(blocks, found, { title, lang, languages: claimLanguages(languages), ...firms });
  return { claims, quotations: quotationsOf(article, claims, languages) };
}

function claimLanguages(languages: ArticleLanguages): Map<string, ClaimLanguage> {
  const rows = [...languages].flatMap(([tag, { claims }]) => (claims ? [[tag, claims] as const] : []));
  return new Map(rows);
}

function quotationsOf(article: Article, claims: readonly Claim[], languages: ArticleLanguages): Quotation[] {
  const { blocks, found, title } = article;
  const language = languages.get(mainLanguage(article))?.quotations;
  if (!language) return [];
  const keyed = <S extends BlockSpan>(span: S): S => ({ ...span, block: blocks[span.block]?.key ?? 0 });
  const cutFirms = new Set(claims.map(({ companyId }) => companyId).filter((id) => id !== null));
  const page = {
    blocks: blocks.map(({ key, text, heading, quoted }) => {
      const annotations = found.get(key) ?? [];
      return {
        text,
        companies: annotations.filter((a): a is CompanyAnnotation => a.kind === 'company'),
        phrases: annotations.filter((a) => a.kind === 'phrase'),
        heading,
        quoted,
      };
    }),
    title,
    cutFirms,
  };
  return readQuotations(page, language).map((quotation) => ({
    ...keyed(quotation),
    mention: quotation.mention && keyed(quotation.mention),
  }));
}
