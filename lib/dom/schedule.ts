/** Longest stretch of work in one task, in ms; input waits no longer than this for us. */
export const SLICE_MS = 8;

interface TaskScheduler {
  postTask(task: () => void, options: { priority: 'user-visible' | 'background' }): Promise<void>;
}

/**
 * Resolves in a task of its own: `soon` for what the reader looks at, else
 * when the page has nothing better to do, but within half a second or so.
 * False once `signal` is aborted.
 */
export async function nextSlice(signal: AbortSignal, soon: boolean): Promise<boolean> {
  if (signal.aborted) return false;
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  await new Promise<void>((resolve) => {
    if (soon && scheduler) void scheduler.postTask(resolve, { priority: 'user-visible' });
    else if (!soon && typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 0);
  });
  return !signal.aborted;
}

/** Resolves after a time in ms; false when `signal` has been aborted by then. */
export async function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return !signal.aborted;
}
