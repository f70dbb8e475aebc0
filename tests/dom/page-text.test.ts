// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PageText } from '../../lib/dom/page-text.ts';
import { TextWalk } from '../../lib/dom/walker.ts';
import { FixedWords } from './fixed-words.ts';
import { provideStaticRange } from './static-range.ts';

let reader: FixedWords;
let text: PageText;

beforeAll(provideStaticRange);
beforeEach(() => {
  document.body.innerHTML = '';
  reader = new FixedWords();
  text = new PageText(reader);
});

function read(html: string): void {
  document.body.innerHTML = html;
  const walk = new TextWalk(document.body, text.blocks);
  while (!walk.done) text.readOn(walk.take(100), walk.id);
}

function surfaces(): string[] {
  return [...text.marks.all()].map((mark) => mark.annotation.surface);
}

function element(selector: string): Element {
  return document.querySelector(selector) as Element;
}

describe('reading', () => {
  test('marks what the reader finds, but not open words for a layoff', () => {
    read('<p>Intel laid off staff</p><p>a graduation at <b>JD</b>.com</p>');
    expect(surfaces()).toEqual(['Intel', 'graduation', 'JD.com']);
  });

  test('hands on the last heading and the last block with the next portion', () => {
    read(`<h2>Chips</h2><p>${'a '.repeat(60)}</p><p>b one</p>`);
    expect(reader.batches.at(-1)).toEqual(['Chips', 'a '.repeat(60).trim(), 'b one']);
  });

  test('knows the language of a block', () => {
    read('<div lang="de"><p>eins</p><p lang="fr">un</p></div><p>one</p>');
    expect(Object.fromEntries(reader.langs)).toEqual({ eins: 'de', un: 'fr', one: null });
  });
});

describe('what is not to be read', () => {
  test.each([
    ['a menu', '<nav><ul><li>Intel</li></ul></nav>'],
    ['a footer', '<footer><p>Intel</p></footer>'],
    ['an editable region', '<div contenteditable="true"><p>Intel</p></div>'],
    ['a text box', '<div role="textbox"><p>Intel</p></div>'],
    ['a hidden region', '<div hidden><p>Intel</p></div>'],
    ['a region hidden from everybody', '<div aria-hidden="true"><p>Intel</p></div>'],
    ['a byline', '<p class="article__byline--top">By Meta</p>'],
    ['an author', '<div class="post-author"><span>Intel</span></div>'],
    ['an author of the microdata kind', '<p>By <span itemprop="author">Intel</span></p>'],
    ['an author link', '<p>By <a rel="author">Intel</a></p>'],
    ['a share bar', '<ul class="share"><li>Meta</li></ul>'],
    ['a picture credit', '<figure><figcaption><span class="credit">Intel</span></figcaption></figure>'],
    ['a breadcrumb', '<ol class="breadcrumb"><li>Intel</li></ol>'],
  ])('%s', (_name, html) => {
    read(`<p>graduation</p>${html}`);
    expect(surfaces()).toEqual(['graduation']);
  });

  test.each([
    ['an article that bears an author in its classes', '<article class="post author"><p>Intel</p></article>'],
    ['an element that is not editable', '<div contenteditable="false"><p>Intel</p></div>'],
    ['an element that is not hidden', '<div aria-hidden="false"><p>Intel</p></div>'],
    ['a class name that only resembles one', '<p class="credit-card-news">Intel</p>'],
    ['a caption', '<figure><figcaption>Intel</figcaption></figure>'],
  ])('but %s is', (_name, html) => {
    read(html);
    expect(surfaces()).toEqual(['Intel']);
  });

  test('is marked when it becomes readable', () => {
    read('<div hidden><p>Intel</p></div>');
    expect(text.concealed.size).toBe(1);
    element('div').removeAttribute('hidden');
    text.recheckInside(new Set([element('div')]));
    expect(surfaces()).toEqual(['Intel']);
    expect(text.concealed.size).toBe(0);
  });

  test('loses its marks when it stops being readable', () => {
    read('<div><p>Intel</p></div><p>Meta</p>');
    element('div').setAttribute('contenteditable', 'true');
    text.recheckInside(new Set([element('div')]));
    expect(surfaces()).toEqual(['Meta']);
    expect(reader.forgotten).toHaveLength(1);
  });
});

describe('reading again', () => {
  test('the same text in new nodes is not read, and its marks are kept', () => {
    read('<p>Intel and <b>Meta</b></p>');
    const [before] = [...text.marks.all()];
    const { length } = reader.batches;
    element('p').innerHTML = 'Intel and <b>Meta</b>';
    text.reread(element('p'));
    expect(reader.batches).toHaveLength(length);
    expect([...text.marks.all()][0]).toBe(before);
    expect(text.takeStale()).toContain(element('p'));
    expect(text.placesIn(element('p')).map(({ range }) => range.startContainer.isConnected)).toEqual([
      true,
      true,
    ]);
  });

  test('a mention that stays keeps its id', () => {
    read('<p>Update 1: Intel</p>');
    const before = [...text.marks.all()].map((mark) => mark.id);
    element('p').textContent = 'Update 10: Intel, Meta';
    text.reread(element('p'));
    const after = [...text.marks.all()];
    expect(after.find((mark) => mark.annotation.surface === 'Intel')?.id).toBe(before[0]);
    expect(after).toHaveLength(2);
  });

  test('a changed block is read with its heading and its neighbours', () => {
    read('<article><h2>Chips</h2><p>one</p><p>two</p><p>three</p><p>four</p></article>');
    reader.batches.length = 0;
    element('p:nth-of-type(2)').textContent = 'two b';
    text.reread(element('p:nth-of-type(2)'));
    expect(reader.batches).toEqual([['Chips', 'one', 'two b', 'three']]);
  });

  test('what left a container is forgotten', () => {
    read('<div>Intel<br>Meta</div>');
    element('div').innerHTML = 'Meta';
    text.reread(element('div'));
    expect(surfaces()).toEqual(['Meta']);
    expect(reader.forgotten).toHaveLength(1);
  });

  test('what left the document is forgotten', () => {
    read('<p>Intel</p><p>Meta</p>');
    element('p').remove();
    text.sweep();
    expect(surfaces()).toEqual(['Meta']);
  });
});

describe('places', () => {
  test('are found over several nodes and several runs', () => {
    read('<div>At <b>JD</b>.com<br>and Intel</div>');
    const places = text.placesIn(element('div'));
    expect(places.map(({ mark }) => mark.annotation.surface)).toEqual(['JD.com', 'Intel']);
    expect(places.map(({ range }) => range.endOffset)).toEqual([4, 9]);
  });

  test('are not given for text that has changed since', () => {
    read('<p>At Intel</p>');
    element('p').textContent = 'At Meta';
    expect(text.placesIn(element('p'))).toEqual([]);
  });
});
