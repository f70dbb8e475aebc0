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

/** Indentation and the like; such text is read only in the middle of a run. */
export function isBlank(text: string): boolean {
  return text.charCodeAt(0) <= 32 && !/\S/.test(text);
}

function breaks(element: Element): boolean {
  const kind = kindOf(element);
  if (kind === 'inline')
    return element.firstElementChild !== null && element.querySelector(BREAKING) !== null;
  return kind === 'block' || kind === 'break';
}

/** Up to this length a run is looked at for whether it says anything at all. */
const MIN_LENGTH = 3;

/** Joins the text nodes of a walk into runs, in document order. */
export class RunBuilder {
  readonly #emit: (run: Run) => void;
  readonly #keepNodes: boolean;
  /** Layout of inline elements by tag and classes: feeds repeat the same few a thousand times. */
  readonly #inline = new Map<string, boolean>();
  #container: Container | null = null;
  #nodes: Text[] = [];
  #text = '';
  #before: Text | null = null;
  #last = 0;

  /** `keepNodes` false leaves `nodes` empty: on a long page that is a good part of the cost. */
  constructor(emit: (run: Run) => void, keepNodes: boolean) {
    this.#emit = emit;
    this.#keepNodes = keepNodes;
  }

  /** Container of the run that is still open. */
  get open(): Container | null {
    return this.#container;
  }

  add(container: Container, node: Text, text: string): void {
    if (this.#container !== null && (this.#container !== container || this.#endsBefore(node, text)))
      this.flush();
    if (this.#container === null) {
      if (text === '' || isBlank(text)) return;
      this.#container = container;
      this.#text = text;
      if (this.#keepNodes) this.#nodes = [];
    } else {
      this.#text += text;
    }
    if (this.#keepNodes) this.#nodes.push(node);
    this.#before = node;
    this.#last = text.charCodeAt(text.length - 1);
  }

  /** Ends the open run. Runs without anything to read are dropped. */
  flush(): void {
    const container = this.#container;
    this.#container = null;
    if (container !== null && (this.#text.length > MIN_LENGTH || /\S\s*\S/.test(this.#text)))
      this.#emit({ container, nodes: this.#nodes, text: this.#text });
  }

  /**
   * Whether the text ends between the last text node and this one of the same
   * container. Where the characters on both sides would join into one word,
   * styles are asked too: lines of `<span>` that are laid out as blocks must
   * not be joined.
   */
  #endsBefore(node: Text, text: string): boolean {
    const before = this.#before as Text;
    const glued = isWordish(this.#last) && isWordish(text.charCodeAt(0));
    for (let at: Node = node; ; ) {
      const left: Node | null = at.previousSibling;
      if (left === before) return false;
      if (left === null) {
        const parent: Node | null = at.parentNode;
        if (parent === null || parent === this.#container) return false;
        if (glued && !this.#isInline(parent as Element)) return true;
        at = parent;
      } else {
        if (isElement(left)) {
          if (left === before.parentNode || left.contains(before))
            return this.#endsAfter(before, left, glued);
          if (breaks(left) || (glued && kindOf(left) === 'object')) return true;
        }
        at = left;
      }
    }
  }

  /** The same on the other side: from a text node to the end of an inline element around it. */
  #endsAfter(before: Text, around: Element, glued: boolean): boolean {
    for (let at: Node = before; at !== around; at = at.parentNode as Node) {
      for (let right = at.nextSibling; right; right = right.nextSibling) {
        if (isElement(right) && (breaks(right) || (glued && kindOf(right) === 'object'))) return true;
      }
      if (glued && !this.#isInline(at.parentNode as Element)) return true;
    }
    return false;
  }

  #isInline(element: Element): boolean {
    const key = `${element.localName} ${element.className} ${element.parentElement?.className}`;
    let inline = element.hasAttribute('style') ? undefined : this.#inline.get(key);
    if (inline === undefined) {
      inline = isInline(element);
      this.#inline.set(key, inline);
    }
    return inline;
  }
}

/** The runs of a container's own text, as they stand now. */
export function runsOf(container: Container): Run[] {
  const runs: Run[] = [];
  const builder = new RunBuilder((run) => runs.push(run), true);
  const descend = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) builder.add(container, node, node.data);
      else if (isElement(node) && kindOf(node) === 'inline') descend(node);
    }
  };
  descend(container);
  builder.flush();
  return runs;
}
