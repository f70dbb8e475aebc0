const RUNNING = Symbol.for('layoff-lens.reader');
/** How often we look whether the extension is still there, ms. */
const LOOK_MS = 2000;

/**
 * The time for which a page script may act in its document. Null where it must
 * not start: another instance is at work in this script world, or the document
 * is no page of text. Aborted when `isAlive` says no, that is when the
 * extension was updated, switched off or removed. Nothing announces that; an
 * open port would, but would also have to be opened again whenever the
 * background falls asleep, and so would keep it awake. Events of the page
 * never end it.
 */
export function claimPage(isAlive: () => boolean): AbortSignal | null {
  const world = globalThis as { [RUNNING]?: AbortSignal };
  if (world[RUNNING]?.aborted === false || !(document instanceof HTMLDocument)) return null;
  const control = new AbortController();
  world[RUNNING] = control.signal;
  const timer = setInterval(() => {
    if (!isAlive()) control.abort();
  }, LOOK_MS);
  control.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return control.signal;
}

/** Resolves when the page is shown to somebody: a page that is loaded ahead may never be. */
export async function whenActivated(signal: AbortSignal): Promise<void> {
  if (!('prerendering' in document) || !document.prerendering) return;
  await new Promise<void>((resolve) => {
    const listener = (event: Event): void => {
      if (event.isTrusted) resolve();
    };
    document.addEventListener('prerenderingchange', listener, { signal });
  });
}

/** Calls `rest` when the page goes out of sight and `resume` when it comes back from the cache of the back button. */
export function watchVisits(signal: AbortSignal, rest: () => void, resume: () => void): void {
  addEventListener('pagehide', (event) => event.isTrusted && rest(), { signal });
  addEventListener('pageshow', (event) => event.isTrusted && event.persisted && resume(), { signal });
  document.addEventListener('visibilitychange', (event) => event.isTrusted && document.hidden && rest(), {
    signal,
  });
}
