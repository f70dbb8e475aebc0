import { ELEMENT_KINDS, type ElementKind } from './skip-rules.ts';

/** An element, or an open shadow root, whose own text (not that of blocks inside it) is read together. */
export type Container = Element | ShadowRoot;

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Whether an element is laid out within its line. Floats and flex items are not, whatever their tag says. */
export function isInline(element: Element): boolean {
  return /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
}

/**
 * How an element takes part in running text. Styles are asked for custom
 * elements only, which say nothing by their name; asking for every element
 * would cost more than all the rest of the reading.
 */
export function kindOf(element: Element): ElementKind {
  const name = element.localName;
  return ELEMENT_KINDS.get(name) ?? (name.includes('-') && !isInline(element) ? 'block' : 'inline');
}

/** The container whose own text a node belongs to; null where that text is not read. */
export function containerOf(node: Node | null): Container | null {
  for (let at = node; at; at = at.parentNode) {
    // Looked up without asking what kind of node it is: nearly always it is an element of the table.
    const kind = ELEMENT_KINDS.get((at as Element).localName) ?? (isElement(at) ? kindOf(at) : undefined);
    if (kind === 'block') return at as Element;
    if (kind === undefined && at.nodeType !== 3) return 'host' in at ? (at as ShadowRoot) : null;
    if (kind !== undefined && kind !== 'inline') return null;
  }
  return null;
}

/** The element that stands for a container in the tree around it. */
export function elementOf(container: Container): Element {
  return 'host' in container ? (container as ShadowRoot).host : (container as Element);
}

const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;

/**
 * Parent through shadow borders: a shadow root's host comes after its top
 * element. Asked of the prototype, since a form with a field of the name
 * `parentElement` answers with that field, and climbing would never end.
 */
export function parentAcross(element: Element): Element | null {
  const parent = parentElement?.call(element) as Element | null;
  if (parent) return parent;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** `closest` through shadow borders. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found = at.closest(selector);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}
