/** What is noted in a page before anything of it is there, by `watchPage`. Times are those of the page's clock, ms. */
export interface Watched {
  /** When the document was complete, about when page scripts of extensions start. */
  ready: number;
  /** When a range was first seen in the registry of highlights. */
  readonly seen: Map<AbstractRange, number>;
  /** When the last element was put right below the root: the host of a card. */
  card: number;
  /** Sum of layout shifts. */
  shift: number;
  /** Changes of the document since it was complete. */
  writes: number;
}

/**
 * Watches a page from its beginning. Runs in the page before its own scripts,
 * and must not refer to anything outside itself.
 */
export function watchPage(): void {
  const watched: Watched = { ready: 0, seen: new Map(), card: 0, shift: 0, writes: 0 };
  Object.assign(globalThis, { watched });
  addEventListener('DOMContentLoaded', () => {
    watched.ready = performance.now();
    new MutationObserver((records) => {
      watched.writes += records.length;
      for (const { target, addedNodes } of records)
        if (target === document.documentElement && addedNodes.length > 0) watched.card = performance.now();
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  let known = 0;
  setInterval(() => {
    let size = 0;
    const highlights = [...(CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values()];
    for (const highlight of highlights) size += highlight.size;
    if (size === known) return;
    known = size;
    for (const highlight of highlights)
      for (const range of highlight) if (!watched.seen.has(range)) watched.seen.set(range, performance.now());
  }, 1);
}

/** When the last of the marks that are in the window had come, ms after the document was complete; null where there are none. */
export function viewportMarked(): number | null {
  const { seen, ready } = (globalThis as unknown as { watched: Watched }).watched;
  let last: number | null = null;
  for (const [{ startContainer, startOffset, endContainer, endOffset }, time] of seen) {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const box = range.getBoundingClientRect();
    if (box.bottom > 0 && box.top < innerHeight) last = Math.max(last ?? 0, time - ready);
  }
  return last;
}
