import type { Article } from '../article/article.ts';
import { createArticleReader } from '../article/article-reader.ts';
import { isOf } from '../article/said.ts';
import type { CardSubject } from '../packs/card-facts.ts';
import { ArticleBook } from './article-book.ts';
import type { OpenArticles } from './article-script.ts';
import { pageSource } from './page-source.ts';

/** Most articles of a feed that are asked what they say of one subject. */
const ARTICLES_ASKED = 40;

export const openArticles: OpenArticles = (text, page, load) => {
  const book = new ArticleBook(text, page);
  const reader = createArticleReader(load);
  const says = async (articles: readonly Article[], subjects: readonly CardSubject[]) => ({
    said: await Promise.all(subjects.map((subject) => reader.said(articles, subject))),
    source: pageSource(),
  });
  return {
    beside: (block, subjects) => says([book.around(block)], subjects),
    on: (subject) => says(book.having(isOf(subject), ARTICLES_ASKED), [subject]),
  };
};
