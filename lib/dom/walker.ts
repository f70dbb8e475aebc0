import type { BlockBook } from './block-book.ts';
import { type Container, containerOf, isElement, kindOf } from './container.ts';
import { isBlank, type Run, RunBuilder } from './run.ts';

const SHOW_TEXT = 4;
/** A page that keeps throwing away the node we stand on gets this many fresh starts. */
const MAX_RESTARTS = 20;

let lastId = 0;

/**
 * Walks the text nodes below a root in document order and hands out runs, a
 * portion at a time. Only text nodes are visited and only their nearest
 * ancestors looked at: visiting elements takes three times as long. Hence what
 * a block is *inside* of (a menu, a hidden panel) is asked later, and only for
 * blocks where something was found; see `Block.readable`.
 *
 * Containers with blocks that are not of this walk are not read but collected
 * in `revisit`, as are those outside the root.
 */
export class TextWalk {
  readonly revisit = new Set<Container>();
  readonly #root: Element | ShadowRoot;
  readonly #book: BlockBook;
  /** An inline root is a piece of the text around it. */
  readonly #outside: Container | null;
  #builder = this.#openBuilder();
  #id = ++lastId;
  #runs: Run[] = [];
  #walker: TreeWalker;
  #restarts = 0;
  #done = false;

  constructor(root: Element | ShadowRoot, book: BlockBook) {
    this.#root = root;
    this.#book = book;
    this.#outside = isElement(root) && kindOf(root) === 'inline' ? containerOf(root) : null;
    this.#walker = document.createTreeWalker(root, SHOW_TEXT);
  }

  /** Under which its runs are to be entered in the book; another one after a fresh start. */
  get id(): number {
    return this.#id;
  }

  get done(): boolean {
    return this.#done;
  }

  /** The next runs, at least `characters` long together unless the walk ends before. They come without their nodes. */
  take(characters: number): Run[] {
    this.#runs = [];
    if (!this.#resume()) return this.#runs;
    const walker = this.#walker;
    const builder = this.#builder;
    let left = characters;
    let parent: Node | null = null;
    let container: Container | null = null;
    while (left > 0) {
      const node = walker.nextNode() as Text | null;
      if (node === null) {
        builder.flush();
        this.#done = true;
        break;
      }
      const text = node.data;
      const above = node.parentNode;
      if (above !== parent) {
        parent = above;
        container = containerOf(above);
      }
      if (container === null) continue;
      // Most text nodes between blocks are indentation, which belongs to nothing.
      if (container !== builder.open && (isBlank(text) || !this.#mayRead(container))) continue;
      builder.add(container, node, text);
      left -= text.length;
    }
    return this.#runs;
  }

  #openBuilder(): RunBuilder {
    return new RunBuilder((run) => this.#runs.push(run), false);
  }

  #mayRead(container: Container): boolean {
    const first = this.#book.of(container)?.[0];
    if (container !== this.#outside && (first === undefined || first.walk === this.#id)) return true;
    this.revisit.add(container);
    return false;
  }

  /** Goes on where the last portion ended, or from the start if that place has left the page. */
  #resume(): boolean {
    if (this.#done) return false;
    if (!this.#root.isConnected) this.#done = true;
    else if (!this.#root.contains(this.#walker.currentNode)) {
      this.#builder = this.#openBuilder();
      this.#id = ++lastId;
      this.#walker = document.createTreeWalker(this.#root, SHOW_TEXT);
      this.#done = ++this.#restarts > MAX_RESTARTS;
    }
    return !this.#done;
  }
}
