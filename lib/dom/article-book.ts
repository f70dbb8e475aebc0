import type { Article } from '../article/article.ts';
import type { Annotation } from '../detection/annotation.ts';
import type { PageInfo } from '../detection/block-text.ts';
import type { Block } from './block.ts';
import { closestAcross, elementOf } from './container.ts';
import type { PageText } from './page-text.ts';
import { inReadingOrder } from './reading-order.ts';

const ARTICLE = 'article,[role="article"],main,[role="main"]';
/** An article this long is cut around the place asked for: its far ends say nothing of it. Blocks. */
const LONGEST = 600;

function rootOf(block: Block): Element {
  return closestAcross(elementOf(block.container), ARTICLE) ?? document.documentElement;
}

/** The articles of a page: what belongs together and is read as one. Put together when asked for, and kept until the text changes. */
export class ArticleBook {
  readonly #text: PageText;
  readonly #page: PageInfo;
  #kept = new Map<Element, Article>();
  #revision = -1;

  constructor(text: PageText, page: PageInfo) {
    this.#text = text;
    this.#page = page;
  }

  /** The article in which a block stands. */
  around(block: Block): Article {
    if (this.#revision !== this.#text.revision) {
      this.#revision = this.#text.revision;
      this.#kept = new Map();
    }
    const root = rootOf(block);
    const kept = this.#kept.get(root);
    if (kept?.blocks.includes(block)) return kept;
    const article = this.#articleOf(root, block);
    this.#kept.set(root, article);
    return article;
  }

  /** The articles with an annotation of some kind, `most` at most. */
  having(isMeant: (annotation: Annotation) => boolean, most: number): Article[] {
    const found = new Map<Element, Article>();
    for (const [block, annotations] of this.#text.found) {
      if (found.size === most) break;
      if (!annotations.some(isMeant)) continue;
      const root = rootOf(block);
      if (!found.has(root)) found.set(root, this.around(block));
    }
    return [...found.values()];
  }

  #articleOf(root: Element, around: Block): Article {
    const inside = [...this.#text.blocks.all()].filter(
      (block) => root.contains(elementOf(block.container)) && rootOf(block) === root && !block.concealed,
    );
    // Blocks came nearly in the order of the page: what is far off need not be put in order.
    const at = inside.indexOf(around);
    const near = inside.slice(Math.max(0, at - LONGEST), at + LONGEST);
    const containers = inReadingOrder(new Set(near.map((block) => block.container)));
    const ordered = containers.flatMap((container) => [...(this.#text.blocks.of(container) ?? [])]);
    const first = Math.max(0, ordered.indexOf(around) - LONGEST / 2);
    const blocks = ordered.slice(first, first + LONGEST);
    const { title, lang } = this.#page;
    const found = new Map<number, readonly Annotation[]>();
    for (const block of blocks) {
      const annotations = this.#text.found.get(block);
      if (annotations) found.set(block.key, annotations);
    }
    return { blocks, found, title, lang };
  }
}
