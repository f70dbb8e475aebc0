import { type Container, isElement, isInline, isText, kindOf } from './container.ts';
import { BREAKING } from './skip-rules.ts';

/** A stretch of text with nothing in it that ends a line of thought: the text nodes, in order, and what they say together. */
export interface Run {
  readonly container: Container;
  readonly nodes: readonly Text[];
  readonly text: string;
}

/** Letters, digits and ideographs, roughly: whatever would grow into another word if two of them met. */
function isWordish(code: number): boolean {
  if (code < 0xc0) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  return (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

function breaks(node: Node): boolean {
  if (!isElement(node)) return false;
  const kind = kindOf(node);
  if (kind === 'inline') return node.firstElementChild !== null && node.querySelector(BREAKING) !== null;
  return kind === 'block' || kind === 'break';
}

function isObject(node: Node): boolean {
  return isElement(node) && kindOf(node) === 'object';
}

/**
 * Whether the text ends between two text nodes of one container. `glued`: the
 * last and the next character would join into one word. Then styles are asked
 * too, since `<span>` lines that are laid out as blocks must not be joined.
 */
function endsBetween(before: Text, after: Text, container: Container, glued: boolean): boolean {
  let at: Node = after;
  for (;;) {
    const left: Node | null = at.previousSibling;
    if (left === null) {
      const parent: Node | null = at.parentNode;
      if (parent === null || parent === container) return false;
      if (glued && !isInline(parent as Element)) return true;
      at = parent;
    } else if (left === before) {
      return false;
    } else if (left.contains(before)) {
      return endsAfter(before, left, glued);
    } else if (breaks(left) || (glued && isObject(left))) {
      return true;
    } else {
      at = left;
    }
  }
}

/** The same on the other side: from a text node to the end of an inline element around it. */
function endsAfter(before: Text, around: Node, glued: boolean): boolean {
  for (let at: Node = before; at !== around; at = at.parentNode as Node) {
    for (let right = at.nextSibling; right; right = right.nextSibling) {
      if (breaks(right) || (glued && isObject(right))) return true;
    }
    if (glued && !isInline(at.parentNode as Element)) return true;
  }
  return false;
}

/** Indentation and the like; such text is read only in the middle of a run. */
export function isBlank(text: string): boolean {
  return text.charCodeAt(0) <= 32 && !/\S/.test(text);
}

/** Joins the text nodes of a walk into runs, in document order. */
export class RunBuilder {
  readonly #emit: (run: Run) => void;
  #container: Container | null = null;
  #nodes: Text[] = [];
  #text = '';
  #last = 0;

  constructor(emit: (run: Run) => void) {
    this.#emit = emit;
  }

  /** Container of the run that is still open. */
  get open(): Container | null {
    return this.#container;
  }

  add(container: Container, node: Text): void {
    const text = node.data;
    if (text === '') return;
    if (this.#container === container) {
      const before = this.#nodes.at(-1) as Text;
      const glued = isWordish(this.#last) && isWordish(text.charCodeAt(0));
      if (endsBetween(before, node, container, glued)) this.flush();
    } else {
      this.flush();
    }
    if (this.#container === null && isBlank(text)) return;
    this.#container = container;
    this.#nodes.push(node);
    this.#text += text;
    this.#last = text.charCodeAt(text.length - 1);
  }

  /** Ends the open run. Runs without anything to read are dropped. */
  flush(): void {
    if (this.#container && /\S\s*\S/.test(this.#text)) {
      this.#emit({ container: this.#container, nodes: this.#nodes, text: this.#text });
    }
    if (this.#container) this.#nodes = [];
    this.#container = null;
    this.#text = '';
  }
}

/** The runs of a container's own text, as they stand now. */
export function runsOf(container: Container): Run[] {
  const runs: Run[] = [];
  const builder = new RunBuilder((run) => runs.push(run));
  const descend = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) builder.add(container, node);
      else if (isElement(node) && kindOf(node) === 'inline') descend(node);
    }
  };
  descend(container);
  builder.flush();
  return runs;
}
