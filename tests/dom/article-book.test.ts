// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isOf } from '../../lib/article/said.ts';
import { ArticleBook } from '../../lib/dom/article-book.ts';
import type { Block } from '../../lib/dom/block.ts';
import { PageText } from '../../lib/dom/page-text.ts';
import { TextWalk } from '../../lib/dom/walker.ts';
import { FixedWords } from './fixed-words.ts';
import { provideStaticRange } from './static-range.ts';

const PAGE = { title: 'Title', url: 'https://news.example.com/a', lang: 'en' };
let text: PageText;
let book: ArticleBook;

beforeAll(provideStaticRange);
beforeEach(() => {
  text = new PageText(new FixedWords());
  book = new ArticleBook(text, PAGE);
});

function read(html: string): void {
  document.body.innerHTML = html;
  const walk = new TextWalk(document.body, text.blocks);
  while (!walk.done) text.readOn(walk.take(100), walk.id);
}

function blockOf(words: string): Block {
  const found = [...text.blocks.all()].find((block) => block.text.includes(words));
  if (!found) throw new Error(`no block has "${words}"`);
  return found;
}

const textsAround = (words: string) => book.around(blockOf(words)).blocks.map((block) => block.text);

describe('an article', () => {
  test('is what stands in the nearest article element, in the order of the page', () => {
    read(
      '<main><p>Before</p><article><h2>Head</h2><p>One Intel</p><article><p>A comment</p></article><p>Two</p></article><p>After</p></main>',
    );
    expect(textsAround('One')).toEqual(['Head', 'One Intel', 'Two']);
    expect(textsAround('comment')).toEqual(['A comment']);
    expect(textsAround('Before')).toEqual(['Before', 'After']);
  });

  test('is the whole page where no element says what belongs together', () => {
    read('<p>One</p><div><p>Two Intel</p></div>');
    expect(textsAround('One')).toEqual(['One', 'Two Intel']);
  });

  test('has what was found in it, open words for a layoff too, and how the page sets its blocks', () => {
    read('<article><p>Intel laid off staff</p><blockquote><p>They told us late</p></blockquote></article>');
    const { blocks, found, title, lang } = book.around(blockOf('Intel'));
    expect([...found.values()].flat().map((a) => a.surface)).toEqual(['Intel', 'laid off']);
    expect(blocks.map((block) => block.quoted)).toEqual([false, true]);
    expect([title, lang]).toEqual(['Title', 'en']);
  });

  test('is put together once, until the text changes', () => {
    read('<article><p>One Intel</p><p>Two</p></article>');
    const first = book.around(blockOf('One'));
    expect(book.around(blockOf('Two'))).toBe(first);
    const paragraph = document.querySelector('p') as Element;
    paragraph.textContent = 'Three Intel';
    text.reread(paragraph);
    expect(textsAround('Two')).toEqual(['Three Intel', 'Two']);
  });

  test('of a very long page is the part around the block', () => {
    read(Array.from({ length: 1000 }, (_, i) => `<p>number ${i}.</p>`).join(''));
    const around = textsAround('number 500.');
    expect([around[0], around.at(-1)]).toEqual(['number 200.', 'number 799.']);
  });
});

describe('articles with a subject', () => {
  test('are found each once, as many as are wanted', () => {
    read(`${'<article><p>Intel here</p><p>Intel there</p></article>'.repeat(3)}<article><p>JD</p></article>`);
    const annotation = [...text.found.values()][0]?.[0];
    if (annotation?.kind !== 'company') throw new Error('no company was found');
    const isMeant = isOf({ kind: 'company', id: annotation.companyId ?? '' });
    expect(book.having(isMeant, 10)).toHaveLength(3);
    expect(book.having(isMeant, 2)).toHaveLength(2);
  });
});
