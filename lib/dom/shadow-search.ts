import { isElement } from './container.ts';

const SHOW_ELEMENT = 1;
/** Custom elements looked at again and again; roots of others are found when something changes there. */
const MAX_WAITING = 2000;

/**
 * Finds open shadow roots, a portion at a time. It visits every element, which
 * is why it runs after the text has been read. Custom elements without a root
 * are kept and looked at again: nothing tells of a root that is attached later.
 */
export class ShadowSearch {
  readonly #found = new Set<ShadowRoot>();
  readonly #waiting = new Set<Element>();
  #queue: (Element | ShadowRoot)[] = [];
  #walker: TreeWalker | null = null;

  /** Open roots found so far that are still in the page. */
  roots(): ShadowRoot[] {
    return [...this.#found].filter((root) => root.isConnected);
  }

  get done(): boolean {
    return this.#queue.length === 0;
  }

  add(root: Element | ShadowRoot): void {
    this.#queue.push(root);
  }

  /** Visits up to `count` elements and returns the roots found there for the first time. */
  take(count: number): ShadowRoot[] {
    const fresh: ShadowRoot[] = [];
    const root = this.#queue[0];
    if (!root) return fresh;
    if (!this.#walker?.currentNode.isConnected) {
      this.#walker = document.createTreeWalker(root, SHOW_ELEMENT);
      this.#look(root, fresh);
    }
    for (let i = 0; i < count; i++) {
      const element = this.#walker.nextNode();
      if (!element) {
        this.#queue.shift();
        this.#walker = null;
        break;
      }
      this.#look(element as Element, fresh);
    }
    return fresh;
  }

  /** Looks again at custom elements without a root, and at `more` elements where something changed. */
  recheck(more: Iterable<Node> = []): ShadowRoot[] {
    const fresh: ShadowRoot[] = [];
    for (const root of this.#found) if (!root.isConnected) this.#found.delete(root);
    for (const element of [...this.#waiting]) {
      if (element.isConnected && !element.shadowRoot) continue;
      this.#waiting.delete(element);
      this.#look(element, fresh);
    }
    for (const node of more) this.#look(node, fresh);
    return fresh;
  }

  #look(node: Node, fresh: ShadowRoot[]): void {
    if (!isElement(node) || !node.isConnected) return;
    const { shadowRoot } = node;
    if (shadowRoot) {
      if (this.#found.has(shadowRoot)) return;
      this.#found.add(shadowRoot);
      this.#queue.push(shadowRoot);
      fresh.push(shadowRoot);
    } else if (node.localName.includes('-') && this.#waiting.size < MAX_WAITING) {
      this.#waiting.add(node);
    }
  }
}
