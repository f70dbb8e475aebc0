import type { Rect } from '../hover/placement.ts';
import type { BlockSpan } from '../quotation/quotation.ts';
import { type Container, closestAcross, containerOf, elementOf } from './container.ts';
import { hitTest, type Point } from './hit-test.ts';
import type { MarkedPage } from './hover-driver.ts';
import { nodeAt, Ruler } from './measure.ts';
import type { PageText, PlacedMark } from './page-text.ts';
import type { PaintedRange, Painter } from './painter.ts';
import { inReadingOrder } from './reading-order.ts';
import { Spotlight } from './spotlight.ts';

export type PaintedMark = PlacedMark & PaintedRange;

/** Containers with more marks than this are searched by text node before anything is measured. */
const FEW = 20;
/** Layers looked through under a link that is stretched over a whole teaser. */
const LAYERS = 8;
/** Room kept to the edge of the viewport when a mark is scrolled into it, px. */
const MARGIN = 60;

/** Marks of a page as the reader meets them: under the pointer, one after the other, on the screen. */
export class PageMarks implements MarkedPage {
  readonly #text: PageText;
  readonly #painter: Painter<PaintedMark>;
  readonly #shadowRoots: () => ShadowRoot[];
  readonly #ruler = new Ruler();
  readonly #spotlight: Spotlight;

  constructor(text: PageText, painter: Painter<PaintedMark>, shadowRoots: () => ShadowRoot[]) {
    this.#text = text;
    this.#painter = painter;
    this.#shadowRoots = shadowRoots;
    this.#spotlight = new Spotlight(text, painter);
  }

  markAt(point: Point): number | null {
    if (this.#painter.isEmpty) return null;
    const node = nodeAt(point, this.#shadowRoots());
    const found = this.#markIn(containerOf(node), node, point);
    if (found !== null || document.elementFromPoint(point.x, point.y)?.localName !== 'a') return found;
    for (const element of document.elementsFromPoint(point.x, point.y).slice(1, LAYERS)) {
      const mark = this.#markIn(containerOf(element), null, point);
      if (mark !== null) return mark;
    }
    return null;
  }

  markBeside(from: number | null, forward: boolean): number | null {
    // Behind a modal dialog nothing can be reached.
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    const order = inReadingOrder(this.#text.marks.containers()).filter(
      (container) => !modal || closestAcross(elementOf(container), 'dialog:modal') === modal,
    );
    if (!forward) order.reverse();
    const current = from === null ? undefined : this.#text.marks.get(from);
    const start = current
      ? order.indexOf(current.block.container)
      : order.findIndex((c) => this.#isAhead(c, forward));
    // All the way round, to the beginning of the container it started in.
    const turned = start < 0 ? order : [...order.slice(start), ...order.slice(0, start + 1)];
    for (const [i, container] of turned.entries()) {
      const ids = this.#shownIn(container, forward);
      const next = current && i === 0 ? ids[ids.indexOf(current.id) + 1] : ids[0];
      if (next !== undefined) return next;
    }
    return null;
  }

  locate(id: number): { lines: readonly Rect[]; element: Element } | null {
    const range = this.#rangeOf(id);
    const lines = range ? this.#ruler.rectsOf(range) : [];
    const isSeen = lines.some(
      (r) => r.top + r.height > 0 && r.top < innerHeight && r.left + r.width > 0 && r.left < innerWidth,
    );
    return range && isSeen ? { lines, element: this.#elementAt(range) } : null;
  }

  reveal(id: number): void {
    const range = this.#rangeOf(id);
    if (!range) return;
    this.#elementAt(range).scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const line = this.#ruler.rectsOf(range)[0];
    if (line && (line.top < MARGIN || line.top + line.height > innerHeight - MARGIN))
      scrollBy({ top: line.top - innerHeight / 3, behavior: 'instant' });
  }

  light(place: BlockSpan): void {
    this.#spotlight.show(place);
  }

  activate(id: number | null): void {
    this.#painter.activate(id === null ? null : this.#rangeOf(id));
  }

  #markIn(container: Container | null, node: Node | null, point: Point): number | null {
    if (!container) return null;
    let painted = this.#painter.paintedIn(container);
    if (painted.length > FEW && node)
      painted = painted.filter(({ range }) => range.startContainer === node || range.endContainer === node);
    return hitTest(
      point,
      painted.map(({ mark, range }) => ({ mark: mark.id, rects: this.#ruler.rectsOf(range) })),
    );
  }

  #rangeOf(id: number): StaticRange | null {
    const mark = this.#text.marks.get(id);
    if (!mark) return null;
    return this.#text.placesIn(mark.block.container).find((place) => place.mark.id === id)?.range ?? null;
  }

  #elementAt(range: StaticRange): Element {
    return range.startContainer.parentElement ?? elementOf(containerOf(range.startContainer) as Container);
  }

  /** Ids of the marks of a container that are rendered, in the direction asked for. */
  #shownIn(container: Container, forward: boolean): number[] {
    const shown = this.#text.placesIn(container).filter(({ range }) => this.#ruler.rectsOf(range).length > 0);
    const ids = shown.map(({ mark }) => mark.id);
    return forward ? ids : ids.reverse();
  }

  #isAhead(container: Container, forward: boolean): boolean {
    const rect = elementOf(container).getBoundingClientRect();
    return forward ? rect.bottom > 0 : rect.top < innerHeight;
  }
}
