import { type Container, elementOf, parentAcross } from './container.ts';
import { HighlightRegistry } from './highlight-registry.ts';
import type { HighlightStyle } from './highlight-sheet.ts';

/** A range to paint, and how. */
export interface PaintedRange {
  readonly style: HighlightStyle;
  readonly range: StaticRange;
}

/** One screen above and below what is seen: registered highlights cost time in every frame. */
const NEAR = { rootMargin: '100% 0px', scrollMargin: '100% 0px' };

/** The nearest box around text: `display: contents` has none, and would never be reported as near. */
function boxOf(container: Container): Element {
  const element = elementOf(container);
  for (let at: Element | null = element; at; at = parentAcross(at))
    if (getComputedStyle(at).display !== 'contents') return at;
  return element;
}

/**
 * Paints ranges as custom highlights, those of containers near the viewport
 * only. Writes nothing into the page's DOM.
 */
export class Painter<R extends PaintedRange> {
  readonly #rangesOf: (container: Container) => readonly R[];
  readonly #onLost: () => void;
  readonly #observer: IntersectionObserver;
  /** Watched containers under the box that is observed for them. */
  readonly #watched = new Map<Element, Set<Container>>();
  readonly #boxes = new Map<Container, Element>();
  readonly #painted = new Map<Container, readonly R[]>();
  readonly #near = new Set<Element>();
  #registry: HighlightRegistry | null = null;
  #on = false;

  /** `rangesOf` is asked when a container comes near; `onLost` is called when the page will not let us paint. */
  constructor(rangesOf: (container: Container) => readonly R[], onLost: () => void) {
    this.#rangesOf = rangesOf;
    this.#onLost = onLost;
    this.#observer = new IntersectionObserver((entries) => this.#onMoved(entries), NEAR);
  }

  get isEmpty(): boolean {
    return this.#painted.size === 0;
  }

  /** What is painted in a container now. */
  paintedIn(container: Container): readonly R[] {
    return this.#painted.get(container) ?? [];
  }

  /** Starts or stops painting; what to watch is kept. */
  switch(on: boolean): void {
    if (this.#on === on) return;
    this.#on = on;
    if (on) {
      this.#registry = new HighlightRegistry(() => {
        this.switch(false);
        this.#onLost();
      });
      for (const box of this.#near) this.#paintBox(box);
    } else {
      this.#painted.clear();
      this.#registry?.close();
      this.#registry = null;
    }
  }

  /** Takes notice of a container whose marks are new, changed or gone. */
  update(container: Container, hasMarks: boolean): void {
    const box = this.#boxes.get(container);
    if (!hasMarks || !container.isConnected) {
      if (box) this.#leave(container, box);
    } else if (!box) {
      this.#enter(container, boxOf(container));
    } else {
      this.#erase(container);
      if (this.#near.has(box)) this.#paint(container);
    }
  }

  /** Lifts out one range, or none: the mark whose card is open. */
  activate(range: StaticRange | null): void {
    this.#registry?.clear('active');
    if (range) this.#registry?.add('active', range);
  }

  /** Sees whether the page has left our highlights alone. */
  check(): void {
    this.#registry?.check();
  }

  close(): void {
    this.switch(false);
    this.#observer.disconnect();
  }

  #enter(container: Container, box: Element): void {
    this.#boxes.set(container, box);
    const shared = this.#watched.get(box);
    if (shared) {
      shared.add(container);
      if (this.#near.has(box)) this.#paint(container);
    } else {
      this.#watched.set(box, new Set([container]));
      this.#observer.observe(box);
    }
  }

  #leave(container: Container, box: Element): void {
    this.#erase(container);
    this.#boxes.delete(container);
    const shared = this.#watched.get(box);
    shared?.delete(container);
    if (shared?.size === 0) {
      this.#watched.delete(box);
      this.#near.delete(box);
      this.#observer.unobserve(box);
    }
  }

  #onMoved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!this.#watched.has(target) || this.#near.has(target) === isIntersecting) continue;
      if (isIntersecting) {
        this.#near.add(target);
        this.#paintBox(target);
      } else {
        this.#near.delete(target);
        for (const container of this.#watched.get(target) ?? []) this.#erase(container);
      }
    }
    this.check();
  }

  #paintBox(box: Element): void {
    for (const container of this.#watched.get(box) ?? []) this.#paint(container);
  }

  #paint(container: Container): void {
    if (!this.#registry) return;
    const ranges = this.#rangesOf(container);
    this.#painted.set(container, ranges);
    for (const { style, range } of ranges) this.#registry.add(style, range);
  }

  #erase(container: Container): void {
    for (const { style, range } of this.#painted.get(container) ?? []) this.#registry?.delete(style, range);
    this.#painted.delete(container);
  }
}
