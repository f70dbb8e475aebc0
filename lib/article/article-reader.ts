import type { CardSubject } from '../packs/card-facts.ts';
import type { Article, ArticleReading } from './article.ts';
import type { ArticleLanguage } from './article-language.ts';
import { languagesOf, mainLanguage } from './languages-of.ts';
import { readArticle } from './read-article.ts';
import { type Said, saidOf } from './said.ts';

/** Fetches a language; null where there is none of that tag. */
export type LoadLanguage = (tag: string) => Promise<ArticleLanguage | null>;

/** Reads articles for those who ask what is said of a subject. */
export interface ArticleReader {
  /** What some articles say of a subject, the first of them first. */
  said(articles: readonly Article[], subject: CardSubject): Promise<Said>;
}

/** Reads every article once, when it is first asked about, with the languages it is written in. */
export function createArticleReader(load: LoadLanguage): ArticleReader {
  const readings = new WeakMap<Article, Promise<ArticleReading>>();
  const languages = new Map<string, Promise<ArticleLanguage | null>>();
  // In a page firms go by their ids; whoever shows them knows their names.
  const firms = { companyName: (id: string) => id };

  function language(tag: string): Promise<ArticleLanguage | null> {
    const kept = languages.get(tag) ?? load(tag);
    languages.set(tag, kept);
    return kept;
  }

  async function read(article: Article): Promise<ArticleReading> {
    const loaded = new Map<string, ArticleLanguage>();
    const tags = [...languagesOf(article).add(mainLanguage(article))];
    const rows = await Promise.all(tags.map(async (tag) => [tag, await language(tag)] as const));
    for (const [tag, row] of rows) {
      if (row) loaded.set(tag, row);
      // It may have been the background that was gone: asked again next time.
      else languages.delete(tag);
    }
    return readArticle(article, firms, loaded);
  }

  function readingOf(article: Article): Promise<ArticleReading> {
    const kept = readings.get(article) ?? read(article);
    readings.set(article, kept);
    return kept;
  }

  return {
    async said(articles, subject) {
      const all = await Promise.all(
        articles.map(async (article) => saidOf(article, await readingOf(article), subject)),
      );
      return { claims: all.flatMap((s) => s.claims), quotations: all.flatMap((s) => s.quotations) };
    },
  };
}
