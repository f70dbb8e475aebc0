import type { Claim } from '../claims/claim.ts';
import type { Annotation } from '../detection/annotation.ts';
import type { BlockText } from '../detection/block-text.ts';
import type { Quotation } from '../quotation/quotation.ts';

/** A block with how the page sets it. */
export interface ArticleBlock extends BlockText {
  /** Set off as a quotation: a `blockquote`, a post inside a post. */
  readonly quoted: boolean;
}

/** What is read at once, since its sentences speak of one another: an article, a post, else the whole page. */
export interface Article {
  /** In reading order. */
  readonly blocks: readonly ArticleBlock[];
  /** What detection found, by block key; blocks without findings may be left out. */
  readonly found: ReadonlyMap<number, readonly Annotation[]>;
  readonly title: string;
  /** BCP 47 tag, or null where the page says nothing. */
  readonly lang: string | null;
}

/** Who cuts how many, and who says what of it. Blocks are named by their keys. */
export interface ArticleReading {
  readonly claims: readonly Claim[];
  readonly quotations: readonly Quotation[];
}
