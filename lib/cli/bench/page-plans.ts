/** A page to be made: how much text, of which kind. */
export interface PagePlan {
  readonly key: PageKey;
  readonly lang: 'en' | 'zh-Hans';
  readonly title: string;
  /** Text nodes and UTF-16 code units to come to, within a few per cent. */
  readonly textNodes: number;
  readonly characters: number;
  /** Share of clauses that hold something to be judged. */
  readonly telling: number;
  /** Share of clauses that begin with the name of a firm. */
  readonly named: number;
  /** Paragraphs to one `article`; null for a page that is one article. */
  readonly post: number | null;
}

export type PageKey = 'S' | 'M' | 'C' | 'L';

/** A short notice, an article with its comments, a Chinese article, a long feed. */
export const PAGE_PLANS: Readonly<Record<PageKey, PagePlan>> = {
  S: {
    key: 'S',
    lang: 'en',
    title: 'A notice',
    textNodes: 282,
    characters: 9_900,
    telling: 0.1,
    named: 0.05,
    post: null,
  },
  M: {
    key: 'M',
    lang: 'en',
    title: 'An article and what was said below it',
    textNodes: 3_900,
    characters: 94_000,
    telling: 0.05,
    named: 0.04,
    post: null,
  },
  C: {
    key: 'C',
    lang: 'zh-Hans',
    title: '一篇报道和它的评论',
    textNodes: 3_700,
    characters: 51_000,
    telling: 0.05,
    named: 0.04,
    post: null,
  },
  L: {
    key: 'L',
    lang: 'en',
    title: 'A feed that goes on',
    textNodes: 39_800,
    characters: 1_010_000,
    telling: 0.03,
    named: 0.02,
    post: 3,
  },
};

export const PAGE_KEYS = Object.keys(PAGE_PLANS) as PageKey[];
