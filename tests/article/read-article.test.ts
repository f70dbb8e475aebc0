import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../lib/article/all-languages.ts';
import type { Article, ArticleBlock } from '../../lib/article/article.ts';
import type { ArticleLanguage } from '../../lib/article/article-language.ts';
import { createArticleReader } from '../../lib/article/article-reader.ts';
import { languagesOf, mainLanguage } from '../../lib/article/languages-of.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import { saidOf } from '../../lib/article/said.ts';
import type { CardSubject } from '../../lib/packs/card-facts.ts';
import { readShippedPage } from '../detection/read-shipped.ts';

/** An article of some paragraphs with odd keys, as a page that was read in parts has them. */
function article(...texts: string[]): Article {
  const blocks = texts.map(
    (text, i): ArticleBlock => ({ key: 10 + 7 * i, text, lang: null, heading: false, quoted: false }),
  );
  return { blocks, found: readShippedPage(blocks, 'en'), title: '', lang: 'en' };
}

const firms = { companyName: (id: string) => id };
const company = (id: string): CardSubject => ({ kind: 'company', id });

const ARTICLE = article(
  'Intel said on Monday that it would cut 1,200 jobs at two plants.',
  '“Nobody in the hall believed it,” said Ana Roy, an economist at the Example Institute.',
  'The chipmaker is also letting go of 40 contractors. Cisco said it would cut 300 jobs.',
  'Some of them were let go by email.',
);

describe('reading an article', () => {
  const reading = readArticle(ARTICLE, firms, ALL_LANGUAGES);

  it('names blocks by their keys', () => {
    expect(reading.claims.map(({ companyId, count, block }) => [companyId, count, block])).toEqual(
      expect.arrayContaining([
        ['intel', 1200, 10],
        ['cisco', 300, 24],
      ]),
    );
    const [quotation] = reading.quotations;
    expect(quotation).toMatchObject({ block: 17, speaker: 'Ana Roy', speakerClass: 'expert' });
    expect(quotation?.mention?.block).toBe(17);
  });

  it('reads nothing in a language that it was not given', () => {
    expect(readArticle(ARTICLE, firms, new Map())).toEqual({ claims: [], quotations: [] });
  });
});

describe('what is said of a subject', () => {
  const reading = readArticle(ARTICLE, firms, ALL_LANGUAGES);
  const counts = (subject: CardSubject) => saidOf(ARTICLE, reading, subject).claims.map(({ count }) => count);

  it('is claimed of that firm only', () => {
    expect(counts(company('cisco'))).toEqual([300]);
    expect(counts(company('intel'))).toContain(1200);
    expect(counts(company('intel'))).not.toContain(300);
  });

  it('is nothing for a firm that the article does not name', () => {
    expect(saidOf(ARTICLE, reading, company('sap'))).toEqual({ claims: [], quotations: [] });
  });

  it('has who speaks beside the firm or right after it, and everybody where no other firm cuts', () => {
    const one = article(
      'Intel said it would cut 1,200 jobs. Cisco did not comment.',
      '“It will hurt the town,” said Ana Roy, an economist at the Example Institute.',
      'Sales of cars fell in spring.',
      'Rain is due in the valley.',
      '“It will pass,” said Lee Kim, an analyst at Example Bank.',
    );
    const read = readArticle(one, firms, ALL_LANGUAGES);
    expect(saidOf(one, read, company('intel')).quotations.map((q) => q.speaker)).toEqual([
      'Ana Roy',
      'Lee Kim',
    ]);
    expect(saidOf(one, read, company('cisco')).quotations.map((q) => q.speaker)).toEqual(['Ana Roy']);
  });

  it('is carried past the house of a speaker, not past another firm that cuts', () => {
    const two = article(
      'Intel said it would cut 1,200 jobs.',
      '“It will hurt,” said Ana Roy, an analyst at Example Bank.',
      'Cisco said it would cut 300 jobs.',
      '“It had to come,” said Lee Kim, an analyst at Example Bank.',
    );
    const read = readArticle(two, firms, ALL_LANGUAGES);
    const speakers = (id: string) => saidOf(two, read, company(id)).quotations.map((q) => q.speaker);
    expect([speakers('intel'), speakers('cisco')]).toEqual([['Ana Roy'], ['Lee Kim']]);
  });

  it('is the same figure once', () => {
    const twice = article('Intel to cut 1,200 jobs', 'Intel said it would cut 1,200 jobs in all.');
    const read = readArticle(twice, firms, ALL_LANGUAGES);
    expect(saidOf(twice, read, company('intel')).claims).toHaveLength(1);
  });
});

describe('an article reader', () => {
  it('loads each language once, and asks again for one that it did not get', async () => {
    const asked: string[] = [];
    let there = false;
    const reader = createArticleReader(async (tag) => {
      asked.push(tag);
      return there ? ((ALL_LANGUAGES.get(tag) as ArticleLanguage) ?? null) : null;
    });
    expect((await reader.said([ARTICLE], company('intel'))).claims).toEqual([]);
    there = true;
    const other = article('Intel said it would cut 1,200 jobs.');
    expect((await reader.said([other], company('intel'))).claims).toHaveLength(1);
    expect(
      (await reader.said([article('Intel said it would cut 30 jobs.')], company('intel'))).claims,
    ).toHaveLength(1);
    expect(asked).toEqual(['en', 'en']);
  });
});

describe('languages of an article', () => {
  it('are those of its blocks; the main one is that of most text', () => {
    const mixed = article(
      'The company said that it would have to let many of its workers go.',
      '公司表示，这次调整涉及三个部门的员工，补偿方案还没有公布。',
    );
    expect([...languagesOf({ ...mixed, lang: null })].sort()).toEqual(['en', 'zh']);
    expect(mainLanguage({ ...mixed, blocks: mixed.blocks.slice(1), lang: null })).toBe('zh');
  });
});
