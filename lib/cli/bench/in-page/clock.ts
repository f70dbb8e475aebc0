/** There with `--js-flags=--expose-gc`. */
const collect = (globalThis as { gc?: (how: { type: 'minor' }) => void }).gc;

/**
 * Milliseconds that `run` takes. Rubbish of others is cleared away before, or
 * it would be charged to whoever is measured; the young part of it only, as a
 * full collection throws away compiled code with it.
 */
export function timed(run: () => void): number {
  collect?.({ type: 'minor' });
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Lets the browser do what waits: a benchmark that never yields is no page. */
export function breather(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
