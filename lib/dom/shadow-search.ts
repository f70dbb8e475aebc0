const SHOW_ELEMENT = 1;
/** Elements that wait for their definition; beyond it they stay unread until they change. */
const MAX_WAITING = 2000;

/**
 * Finds open shadow roots, a portion at a time. It visits every element, which
 * is why it runs after the text has been read. Custom elements that are not
 * defined yet are kept and looked at again: nothing tells of a root that is
 * attached later.
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

  /** Looks again at the elements that were not defined yet. */
  recheck(): ShadowRoot[] {
    const fresh: ShadowRoot[] = [];
    for (const element of [...this.#waiting]) {
      if (element.isConnected && element.matches(':not(:defined)')) continue;
      this.#waiting.delete(element);
      this.#look(element, fresh);
    }
    return fresh;
  }

  #look(node: Element | ShadowRoot, fresh: ShadowRoot[]): void {
    if (!('localName' in node) || !node.isConnected) return;
    const { shadowRoot } = node;
    if (shadowRoot) {
      if (this.#found.has(shadowRoot)) return;
      this.#found.add(shadowRoot);
      this.#queue.push(shadowRoot);
      fresh.push(shadowRoot);
    } else if (
      node.localName.includes('-') &&
      this.#waiting.size < MAX_WAITING &&
      node.matches(':not(:defined)')
    ) {
      this.#waiting.add(node);
    }
  }
}
