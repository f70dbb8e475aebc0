import { askBackground } from '../../lib/browser/messages.ts';
import {
  BIBLIOGRAPHY,
  type Bibliography,
  type BibliographyFormat,
} from '../../lib/citation/citation-script.ts';
import type { CslItem } from '../../lib/citation/cited.ts';
import { findingKey, subjectsOf } from '../../lib/detection/findings.ts';
import { OPEN_ARTICLES, type OpenArticles, type PageArticles } from '../../lib/dom/article-script.ts';
import { LIVE_PAGE } from '../../lib/dom/live-page.ts';
import type { Mark } from '../../lib/dom/mark-book.ts';
import type { PageText } from '../../lib/dom/page-text.ts';
import { CARD_DRAWER, type CardContents, type CardDrawer } from '../../lib/hover/card-drawer.ts';
import type { PageSays } from '../../lib/hover/page-says.ts';
import type { CardSubject } from '../../lib/packs/card-facts.ts';

const world = globalThis as {
  [CARD_DRAWER]?: CardDrawer;
  [OPEN_ARTICLES]?: OpenArticles;
  [BIBLIOGRAPHY]?: Bibliography;
};

/** What the cards of a page are made from. The scripts for it are brought in with the first question. */
export class PageCards {
  #articles: PageArticles | null = null;

  /** Null until a first card was asked for. */
  get drawer(): CardDrawer | null {
    return world[CARD_DRAWER] ?? null;
  }

  /** What the whole page says of a subject; null where the scripts cannot be had. */
  async says(subject: CardSubject, text: PageText): Promise<PageSays | null> {
    return (await this.#open(text))?.on(subject) ?? null;
  }

  /** The card of a mark; null where no card can be drawn. */
  async load({ annotation, block }: Mark, text: PageText): Promise<CardContents | null> {
    const subjects = subjectsOf(annotation);
    // A firm outside the data goes by its name.
    const asked = subjects.length > 0 ? subjects : [{ kind: annotation.kind, id: findingKey(annotation) }];
    const [facts, page] = await Promise.all([
      Promise.all(subjects.map((subject) => askBackground('card', { subject }))),
      this.#open(text).then((articles) => articles?.beside(block, asked) ?? null),
    ]);
    return this.drawer && { annotation, facts, page };
  }

  /** A quotation for a reference manager; null where the script for it cannot be had. */
  async cite(item: CslItem, format: BibliographyFormat): Promise<string | null> {
    if (!world[BIBLIOGRAPHY]) await askBackground('citation', {});
    return world[BIBLIOGRAPHY]?.(item, format) ?? null;
  }

  async #open(text: PageText): Promise<PageArticles | null> {
    if (!world[CARD_DRAWER]) await askBackground('drawer', {});
    this.#articles ??=
      world[OPEN_ARTICLES]?.(text, LIVE_PAGE, (tag) => askBackground('language', { tag })) ?? null;
    return this.#articles;
  }
}
