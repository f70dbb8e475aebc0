// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { claimPage, watchVisits, whenActivated } from '../../lib/dom/lifetime.ts';

let alive: boolean;
let claimed: AbortSignal | null;

beforeEach(() => {
  vi.useFakeTimers();
  alive = true;
});
afterEach(() => {
  alive = false;
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
});

const claim = () => {
  claimed = claimPage(() => alive);
  return claimed as AbortSignal;
};

describe('the claim of a page', () => {
  test('is given once', () => {
    expect(claim().aborted).toBe(false);
    expect(claimPage(() => true)).toBeNull();
  });

  test('ends when the extension is gone, and can be made again', () => {
    const signal = claim();
    alive = false;
    vi.advanceTimersByTime(10_000);
    expect(signal.aborted).toBe(true);
    alive = true;
    expect(claim().aborted).toBe(false);
  });

  test('is not ended by anything the page does', () => {
    const signal = claim();
    for (const type of ['pagehide', 'unload', 'beforeunload', 'wxt:content-script-started', 'message']) {
      window.dispatchEvent(new Event(type));
      document.dispatchEvent(new Event(type));
    }
    vi.advanceTimersByTime(10_000);
    expect(signal.aborted).toBe(false);
  });
});

test('a page that is shown is active at once', async () => {
  await expect(whenActivated(claim())).resolves.toBeUndefined();
});

test('visits forged by the page do not count', () => {
  const calls: string[] = [];
  watchVisits(
    claim(),
    () => calls.push('rest'),
    () => calls.push('resume'),
  );
  // Events made by a script are not trusted, whatever they say.
  window.dispatchEvent(new Event('pagehide'));
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(calls).toEqual([]);
});
