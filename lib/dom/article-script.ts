import type { LoadLanguage } from '../article/article-reader.ts';
import type { PageInfo } from '../detection/block-text.ts';
import type { PageSays } from '../hover/page-says.ts';
import type { CardSubject } from '../packs/card-facts.ts';
import type { Block } from './block.ts';
import type { PageText } from './page-text.ts';

/** What the articles of a page say. */
export interface PageArticles {
  /** What the article of a block says of some subjects. */
  beside(block: Block, subjects: readonly CardSubject[]): Promise<PageSays>;
  /** What all articles together say of a subject. */
  on(subject: CardSubject): Promise<PageSays>;
}

/** Where the script that reads articles puts its opener, in the script world that it shares with the page script. */
export const OPEN_ARTICLES = Symbol.for('layoff-lens.articles');

export type OpenArticles = (text: PageText, page: PageInfo, load: LoadLanguage) => PageArticles;
