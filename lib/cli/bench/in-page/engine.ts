import { ALL_LANGUAGES } from '../../../article/all-languages.ts';
import { readArticle } from '../../../article/read-article.ts';
import { createPageReader } from '../../../detection/read-page.ts';
import type { Resources } from '../../../detection/resources.ts';
import { SHIPPED_LANGUAGES } from '../../../detection/shipped-languages.ts';
import { ArticleBook } from '../../../dom/article-book.ts';
import { HighlightRegistry } from '../../../dom/highlight-registry.ts';
import { LIVE_PAGE } from '../../../dom/live-page.ts';
import { PageText } from '../../../dom/page-text.ts';
import { TextWalk } from '../../../dom/walker.ts';
import { findMatches } from '../../../matching/matcher.ts';
import type { NameIndex } from '../../../matching/name-index.ts';
import { openIndex } from '../../../matching/open-index.ts';
import type { Packed } from '../../../matching/packing.ts';
import { fold } from '../../../text/fold.ts';

/** Characters taken from the walker at once, as on a page that is read at full speed. */
const PORTION = 8000;
/** Articles asked for what they say, as many as the popup asks. */
const ARTICLES = 40;

const everything = (): boolean => true;
const firms = { companyName: (id: string) => id };

/** Opens an index together with what is known of languages. */
export function openResources(packed: Packed): Resources {
  return { index: openIndex(packed), languages: SHIPPED_LANGUAGES };
}

/** Raw matching of one text: folding, gate and matcher, every match taken. */
export function countMatches(index: NameIndex, text: string): number {
  return findMatches(index, fold(text), everything).length;
}

/** The walk alone: text nodes to blocks. Returns the number of blocks. */
export function walkPage(): number {
  const text = new PageText({ read: () => new Map(), forget: () => {} });
  const walk = new TextWalk(document.body, text.blocks);
  let blocks = 0;
  while (!walk.done) {
    for (const run of walk.take(PORTION)) {
      text.blocks.append(run, walk.id);
      blocks++;
    }
  }
  return blocks;
}

/** Walks the page, matches and judges. */
export function readPage(resources: Resources): PageText {
  const text = new PageText(createPageReader(resources, LIVE_PAGE));
  const walk = new TextWalk(document.body, text.blocks);
  while (!walk.done) text.readOn(walk.take(PORTION), walk.id);
  return text;
}

/** Reads elements that were put into a page which is known already. */
export function readAdded(text: PageText, elements: readonly Element[]): void {
  for (const element of elements) {
    const walk = new TextWalk(element, text.blocks);
    while (!walk.done) text.readBetween(walk.take(PORTION), walk.id);
  }
}

/** Paints what is new since it was last asked. Returns the number of marks. */
export function paint(text: PageText, registry: HighlightRegistry): number {
  let marks = 0;
  for (const container of text.takeStale()) {
    for (const { mark, range } of text.placesIn(container)) {
      registry.add(mark.annotation.kind === 'company' ? 'solid' : 'wavy', range);
      marks++;
    }
  }
  return marks;
}

export function openRegistry(): HighlightRegistry {
  return new HighlightRegistry(() => {});
}

/** Reads claims and quotations of the articles with anything in them. Returns how many of both. */
export function readArticles(text: PageText): number {
  const book = new ArticleBook(text, LIVE_PAGE);
  let said = 0;
  for (const article of book.having(everything, ARTICLES)) {
    const { claims, quotations } = readArticle(article, firms, ALL_LANGUAGES);
    said += claims.length + quotations.length;
  }
  return said;
}
