import type { BlockSpan } from '../quotation/quotation.ts';
import type { PageText } from './page-text.ts';
import type { Painter } from './painter.ts';

/** How long a place stays lit, ms. */
const LIT_MS = 3000;

/** Shows the reader a place of the page: scrolls to it and lights it up for a moment. */
export class Spotlight {
  readonly #text: PageText;
  readonly #painter: Pick<Painter<never>, 'activate'>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(text: PageText, painter: Pick<Painter<never>, 'activate'>) {
    this.#text = text;
    this.#painter = painter;
  }

  /** False where the page no longer has the place. */
  show({ block: key, start, end }: BlockSpan): boolean {
    const block = this.#text.blocks.get(key);
    const range = block && this.#text.rangeOf(block, { start, end });
    const element = range?.startContainer.parentElement;
    if (!range || !element) return false;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    this.#painter.activate(range);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#painter.activate(null), LIT_MS);
    return true;
  }
}
