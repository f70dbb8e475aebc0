import type { Claim } from '../claims/claim.ts';
import type { Annotation } from '../detection/annotation.ts';
import { findingKey, nameKey, subjectsOf } from '../detection/findings.ts';
import type { CardSubject } from '../packs/card-facts.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { Article, ArticleReading } from './article.ts';

/** A quotation with the language of the text around it. */
export interface SaidQuotation extends Quotation {
  readonly lang: string | null;
}

/** What an article says of one firm or phrase. */
export interface Said {
  readonly claims: readonly Claim[];
  /** In the order in which a card should choose from them. */
  readonly quotations: readonly SaidQuotation[];
}

/** Whether an annotation is of a subject; a firm outside the data goes by the key of its finding. */
export function isOf(subject: CardSubject): (annotation: Annotation) => boolean {
  return (annotation) =>
    annotation.kind === subject.kind &&
    (findingKey(annotation) === subject.id || subjectsOf(annotation).some(({ id }) => id === subject.id));
}

function firmOf({ companyId, company }: Claim): string | null {
  return companyId ?? (company === null ? null : nameKey(company));
}

/** The one firm that an article says cuts jobs; null where it is none, or several. */
function onlyCutter(claims: readonly Claim[]): string | null {
  const ids = new Set(claims.map(firmOf));
  ids.delete(null);
  const [only] = ids;
  return ids.size === 1 ? (only ?? null) : null;
}

/** The same figures twice, as in a headline and below it, are one claim. */
function distinct(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ count, countMax, percent, percentMax, status }) => {
    const figures = [count, countMax, percent, percentMax, status === 'denied'].join();
    return !seen.has(figures) && seen.add(figures);
  });
}

/** Paragraphs without a name that still speak of the firms named last. */
const CARRIED = 2;

/**
 * Keys of the blocks that speak of a subject: those that name it and, for a
 * firm, those that follow one and name no other firm that cuts.
 */
function blocksOn({ blocks, found }: Article, claims: readonly Claim[], subject: CardSubject): Set<number> {
  const isMeant = isOf(subject);
  const cutters = new Set(claims.map(firmOf));
  const on = new Set<number>();
  let carried = 0;
  for (const { key } of blocks) {
    const annotations = found.get(key) ?? [];
    if (annotations.some(isMeant)) {
      on.add(key);
      carried = CARRIED;
    } else if (annotations.some((a) => a.kind === 'company' && cutters.has(findingKey(a)))) carried = 0;
    else if (subject.kind === 'company' && carried-- > 0) on.add(key);
  }
  return on;
}

/**
 * What an article says of a subject. A quotation belongs to a firm that is
 * named beside it or was named last, or that is the only one whose cuts the
 * article is about; to a phrase, if the phrase stands in it or beside it.
 */
export function saidOf(article: Article, reading: ArticleReading, subject: CardSubject): Said {
  const on = blocksOn(article, reading.claims, subject);
  if (on.size === 0) return { claims: [], quotations: [] };
  const langs = new Map(article.blocks.map((block) => [block.key, block.lang ?? article.lang]));
  const isTopic = subject.kind === 'company' && onlyCutter(reading.claims) === subject.id;
  const beside = reading.quotations.filter(({ block }) => on.has(block));
  const others = isTopic ? reading.quotations.filter(({ block }) => !on.has(block)) : [];
  return {
    claims:
      subject.kind === 'company'
        ? distinct(reading.claims.filter((claim) => firmOf(claim) === subject.id))
        : [],
    quotations: [...beside, ...others].map((q) => ({ ...q, lang: langs.get(q.block) ?? null })),
  };
}
