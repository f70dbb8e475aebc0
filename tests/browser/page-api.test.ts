import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const CHROME = { runtime: { id: 'chrome' } };

async function load(): Promise<unknown> {
  vi.resetModules();
  return (await import('../../lib/browser/page-api.ts')).browser;
}

beforeEach(() => void vi.stubGlobal('chrome', CHROME));
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Object.prototype, 'browser');
});

it('is the API of the browser', async () => {
  const native = { runtime: { id: 'native' } };
  vi.stubGlobal('browser', native);
  expect(await load()).toBe(native);
});

it('is never an element of the page that bears the name', async () => {
  Reflect.deleteProperty(globalThis, 'browser');
  Object.defineProperty(Object.prototype, 'browser', {
    value: { runtime: { id: 'an element' } },
    configurable: true,
  });
  expect(await load()).toBe(CHROME);
});
