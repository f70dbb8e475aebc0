import { type Container, containerOf } from './container.ts';
import { isBlank, type Run, RunBuilder } from './run.ts';

const SHOW_TEXT = 4;
/** A page that keeps throwing away the node we stand on gets this many fresh starts. */
const MAX_RESTARTS = 20;

/**
 * Walks the text nodes below a root in document order and hands out runs, a
 * portion at a time. Only text nodes are visited and only their nearest
 * ancestors looked at: visiting elements takes three times as long. Hence what
 * a block is *inside* of (a menu, a hidden panel) is asked later, and only for
 * blocks where something was found; see `Block.readable`.
 *
 * Containers that `isKnown` are not read but collected in `revisit`.
 */
export class TextWalk {
  readonly revisit = new Set<Container>();
  readonly #root: Element | ShadowRoot;
  readonly #isKnown: (container: Container) => boolean;
  readonly #own = new Set<Container>();
  readonly #builder: RunBuilder;
  #runs: Run[] = [];
  #walker: TreeWalker;
  #restarts = 0;
  #done = false;

  constructor(root: Element | ShadowRoot, isKnown: (container: Container) => boolean) {
    this.#root = root;
    this.#isKnown = isKnown;
    this.#walker = document.createTreeWalker(root, SHOW_TEXT);
    this.#builder = new RunBuilder((run) => this.#runs.push(run));
  }

  get done(): boolean {
    return this.#done;
  }

  /** The next runs, at least `characters` long together unless the walk ends before. */
  take(characters: number): Run[] {
    this.#runs = [];
    if (!this.#resume()) return this.#runs;
    let left = characters;
    let parent: Node | null = null;
    let container: Container | null = null;
    while (left > 0) {
      const node = this.#walker.nextNode() as Text | null;
      if (!node) {
        this.#builder.flush();
        this.#done = true;
        break;
      }
      // Most text nodes between blocks are indentation, which belongs to nothing.
      if (isBlank(node.data) && !this.#builder.open?.contains(node)) continue;
      if (node.parentNode !== parent) {
        parent = node.parentNode;
        container = containerOf(parent);
      }
      if (container && this.#mayRead(container)) {
        this.#builder.add(container, node);
        left -= node.length;
      }
    }
    return this.#runs;
  }

  #mayRead(container: Container): boolean {
    if (this.#own.has(container)) return true;
    if (this.#isKnown(container) || !this.#root.contains(container)) {
      this.revisit.add(container);
      return false;
    }
    this.#own.add(container);
    return true;
  }

  /** Goes on where the last portion ended, or from the start if that place has left the page. */
  #resume(): boolean {
    if (this.#done) return false;
    if (!this.#root.isConnected) this.#done = true;
    else if (!this.#root.contains(this.#walker.currentNode)) {
      this.#builder.flush();
      this.#own.clear();
      this.#walker = document.createTreeWalker(this.#root, SHOW_TEXT);
      this.#done = ++this.#restarts > MAX_RESTARTS;
    }
    return !this.#done;
  }
}
