import type { Block } from './block.ts';
import { elementOf } from './container.ts';

const MAX_WATCHED = 500;

/** Tells when something that was out of sight comes into view: a tab, a folded text, a panel. */
export class ConcealWatch {
  readonly #observer: IntersectionObserver;
  readonly #watched = new Map<Element, Set<Block>>();

  constructor(onShown: (blocks: readonly Block[]) => void) {
    this.#observer = new IntersectionObserver((entries) => {
      const shown = entries.filter((entry) => entry.isIntersecting);
      if (shown.length > 0) onShown(shown.flatMap(({ target }) => [...(this.#watched.get(target) ?? [])]));
    });
  }

  /** Watches these blocks and no others. */
  keep(blocks: ReadonlySet<Block>): void {
    for (const [element, watched] of this.#watched) {
      for (const block of watched) if (!blocks.has(block)) watched.delete(block);
      if (watched.size > 0) continue;
      this.#watched.delete(element);
      this.#observer.unobserve(element);
    }
    for (const block of blocks) {
      const element = elementOf(block.container);
      const known = this.#watched.get(element);
      if (known) known.add(block);
      else if (this.#watched.size < MAX_WATCHED) {
        this.#watched.set(element, new Set([block]));
        this.#observer.observe(element);
      }
    }
  }

  close(): void {
    this.#observer.disconnect();
  }
}
