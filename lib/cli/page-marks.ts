import type { Page } from 'playwright-core';

/** One highlighted stretch of text, as the page itself can see it. */
export interface PageMark {
  readonly text: string;
  /** Name of the highlight it is painted with. */
  readonly group: string;
  /** `data-post` of the nearest element that has one, for feeds; else null. */
  readonly post: string | null;
}

/**
 * All marks of a document in reading order, shadow trees included. Runs inside
 * the page; it must not refer to anything outside itself.
 */
export function collectMarks(): PageMark[] {
  const order = new Map<Node, number>();
  // A stack instead of a recursive function: the compiler gives named functions a
  // call to a function of its own, which the page does not have.
  const open: Node[] = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === Node.TEXT_NODE) order.set(node, order.size);
    open.push(...[...node.childNodes].reverse());
    if (node instanceof Element && node.shadowRoot) open.push(node.shadowRoot);
  }
  const found: { text: string; group: string; post: string | null; at: number; offset: number }[] = [];
  for (const [group, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const at = order.get(startContainer);
      if (at === undefined || !order.has(endContainer)) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const post = startContainer.parentElement?.closest<HTMLElement>('[data-post]');
      found.push({
        text: range.toString(),
        group,
        post: post?.dataset.post ?? null,
        at,
        offset: startOffset,
      });
    }
  }
  found.sort((a, b) => a.at - b.at || a.offset - b.offset);
  return found.map(({ text, group, post }) => ({ text, group, post }));
}

/**
 * Makes the window as tall as the document, so that everything counts as near
 * the viewport and every mark is painted.
 */
export async function showWhole(page: Page): Promise<void> {
  const { width = 1280 } = page.viewportSize() ?? {};
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height + 50, 12_000) });
}
