import type { CDPSession, Page } from 'playwright-core';

/** The card as a reader of the screen, or of the screen's text, meets it. */
export interface OpenCard {
  readonly role: string;
  readonly name: string;
  /** All text in it, in reading order. */
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** Backend ids of all nodes inside closed shadow trees, their roots first. */
async function insideClosedTrees(cdp: CDPSession): Promise<Set<number>> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = new Set<number>();
  const open: [DomNode, boolean][] = [[root as DomNode, false]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, inside] = next;
    if (inside) found.add(node.backendNodeId);
    for (const child of node.children ?? []) open.push([child, inside]);
    for (const shadow of node.shadowRoots ?? []) {
      open.push([shadow, inside || shadow.shadowRootType === 'closed']);
    }
  }
  return found;
}

/**
 * Markup and style of the card's shadow tree, for tests that look at it closer.
 *
 * @throws Error where no card is open.
 */
export async function cardMarkup(page: Page): Promise<{ readonly html: string; readonly css: string }> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const [root] = await insideClosedTrees(cdp);
    if (root === undefined) throw new Error('No card is open.');
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () {
        const rules = this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
        return { html: this.getHTML(), css: rules.map((rule) => rule.cssText).join('\\n') };
      }`,
      returnByValue: true,
    });
    return result.value as { html: string; css: string };
  } finally {
    await cdp.detach();
  }
}

function textOf(node: AxNode, all: ReadonlyMap<string, AxNode>): string[] {
  if (node.role?.value === 'StaticText') return [node.name?.value ?? ''];
  return (node.childIds ?? []).flatMap((id) => {
    const child = all.get(id);
    return child ? textOf(child, all) : [];
  });
}

async function look(cdp: CDPSession): Promise<OpenCard | null> {
  const ours = await insideClosedTrees(cdp);
  if (ours.size === 0) return null;
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const all = new Map((nodes as AxNode[]).map((node) => [node.nodeId, node]));
  const card = [...all.values()].find(
    (node) =>
      !node.ignored &&
      (node.role?.value === 'dialog' || node.role?.value === 'tooltip') &&
      node.backendDOMNodeId !== undefined &&
      ours.has(node.backendDOMNodeId),
  );
  if (!card) return null;
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: card.backendDOMNodeId ?? 0 });
  const [x = 0, y = 0] = model.border;
  return {
    role: card.role?.value ?? '',
    name: card.name?.value ?? '',
    text: textOf(card, all).join(' ').replace(/\s+/g, ' ').trim(),
    box: { x, y, width: model.width, height: model.height },
  };
}

/**
 * The card open on a page, or null. It stands in a closed shadow tree, which the
 * page cannot see into; the browser's own view of the document can.
 */
export async function openCard(page: Page): Promise<OpenCard | null> {
  const cdp = await page.context().newCDPSession(page);
  try {
    return await look(cdp);
  } finally {
    await cdp.detach();
  }
}

/**
 * Middle of the first line of the `nth` mark with this text, in pixels of the
 * window; null where there is none. Runs inside the page.
 */
export function pointInPage([wanted, nth]: readonly [string, number]): { x: number; y: number } | null {
  const boxes: DOMRect[] = [];
  for (const highlight of (CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values()) {
    for (const mark of highlight) {
      if (!mark.startContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const box = range.getClientRects()[0];
      if (range.toString() === wanted && box) boxes.push(box);
    }
  }
  boxes.sort((a, b) => a.top - b.top || a.left - b.left);
  const box = boxes[nth];
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}

/** Where to point in order to hover a mark; see `pointInPage`. */
export const markPoint = (page: Page, text: string, nth = 0) =>
  page.evaluate(pointInPage, [text, nth] as const);
