import { isElement, parentAcross } from './container.ts';

/** More changed places than this between two looks: the page rewrites itself faster than it can be read. */
const MAX_PENDING = 50_000;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // Classes and styles are left out: they change all the time and seldom bear on what can be read.
  attributeFilter: ['hidden', 'aria-hidden', 'contenteditable', 'role'],
};

/** What happened to a page since it was last asked. */
export interface Changes {
  /** Elements put into the page; each may have left again. */
  readonly added: ReadonlySet<Element>;
  /** Parents of text that came, went or changed. */
  readonly rewritten: ReadonlySet<Node>;
  /** Parents that lost or gained elements: their text changed only if they have text of their own. */
  readonly touched: ReadonlySet<Node>;
  /** Elements that may have become readable or stopped being so. */
  readonly toggled: ReadonlySet<Element>;
  readonly removed: boolean;
}

/** Collects what changes under the roots it watches; the collecting itself reads nothing. */
export class MutationWatch {
  readonly #observer: MutationObserver;
  readonly #onChange: () => void;
  readonly #onFlood: () => void;
  #added = new Set<Element>();
  #rewritten = new Set<Node>();
  #touched = new Set<Node>();
  #toggled = new Set<Element>();
  #removed = false;

  /** `onFlood` is called once, after which nothing is watched any more. */
  constructor(signal: AbortSignal, onChange: () => void, onFlood: () => void) {
    this.#onChange = onChange;
    this.#onFlood = onFlood;
    this.#observer = new MutationObserver((records) => this.#collect(records));
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  watch(root: Node): void {
    this.#observer.observe(root, WATCHED);
  }

  stop(): void {
    this.#observer.disconnect();
    this.take();
  }

  get pending(): number {
    return this.#added.size + this.#rewritten.size + this.#touched.size + this.#toggled.size;
  }

  take(): Changes {
    const changes: Changes = {
      added: this.#added,
      rewritten: this.#rewritten,
      touched: this.#touched,
      toggled: this.#toggled,
      removed: this.#removed,
    };
    this.#added = new Set();
    this.#rewritten = new Set();
    this.#touched = new Set();
    this.#toggled = new Set();
    this.#removed = false;
    return changes;
  }

  #collect(records: readonly MutationRecord[]): void {
    for (const record of records) {
      const { target, type } = record;
      if (type === 'characterData') {
        if (target.parentNode) this.#rewritten.add(target.parentNode);
      } else if (type === 'attributes') {
        this.#toggled.add(target as Element);
      } else {
        this.#touched.add(target);
        if (record.removedNodes.length > 0) this.#removed = true;
        for (const node of record.addedNodes) {
          if (isElement(node)) this.#added.add(node);
          else if (node.nodeType === 3) this.#rewritten.add(target);
        }
      }
    }
    if (this.pending > MAX_PENDING) {
      this.stop();
      this.#onFlood();
    } else if (this.pending > 0) {
      this.#onChange();
    }
  }
}

/** The outermost of a set of elements; those inside another one are read along with it. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let at = parentAcross(element); at; at = parentAcross(at)) if (elements.has(at)) return false;
    return true;
  });
}
