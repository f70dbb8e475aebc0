import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { COVERAGE_PATH, shardPath } from '../../lib/packs/shard.ts';

const JD = { kind: 'company', id: 'jd-com' } as const;
const COVERAGE = { compiled: '2026-11-24' };
/** What lies in the extension's folder, by path. */
let folder: Map<string, unknown>;
let asked: string[];

/** The store keeps files while the background is awake; each test wakes a new one. */
async function wake() {
  vi.resetModules();
  return import('../../lib/browser/card-store.ts');
}

beforeEach(() => {
  folder = new Map<string, unknown>([
    [COVERAGE_PATH, COVERAGE],
    [shardPath(JD), { 'jd-com': { id: 'jd-com', name: 'JD.com' } }],
    [shardPath({ kind: 'phrase', id: 'en-rightsizing' }), { 'en-rightsizing': { id: 'en-rightsizing' } }],
  ]);
  asked = [];
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://x${path}`);
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace('chrome-extension://x/', '');
    asked.push(path);
    const content = folder.get(path);
    return content === undefined
      ? new Response('', { status: 404 })
      : new Response(typeof content === 'string' ? content : JSON.stringify(content));
  });
});

describe('the card store', () => {
  it('answers for companies and phrases, with what the pack covers', async () => {
    const { readCard } = await wake();
    expect(await readCard(JD)).toEqual({
      kind: 'company',
      company: { id: 'jd-com', name: 'JD.com' },
      coverage: COVERAGE,
    });
    expect(await readCard({ kind: 'phrase', id: 'en-rightsizing' })).toMatchObject({ kind: 'phrase' });
  });

  it('reads a file once', async () => {
    const { readCard } = await wake();
    await Promise.all([readCard(JD), readCard(JD), readCard(JD)]);
    expect(asked.sort()).toEqual([shardPath(JD), COVERAGE_PATH].sort());
  });

  it.each(['nobody', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'knows no company %s',
    async (id) => {
      const { readCard } = await wake();
      folder.set(shardPath({ kind: 'company', id }), {});
      expect(await readCard({ kind: 'company', id })).toBeNull();
      expect(await readCard({ kind: 'phrase', id })).toBeNull();
    },
  );

  it.each([
    ['null', null],
    ['a list', []],
    ['an entry that is null', { 'jd-com': null }],
    ['an entry of another name', { 'jd-com': { id: 'other' } }],
    ['no JSON', '<html>'],
  ])('has no card where the shard is %s', async (_name, content) => {
    const { readCard } = await wake();
    folder.set(shardPath(JD), content);
    expect(await readCard(JD)).toBeNull();
  });

  it('tries a file again that could not be read', async () => {
    const { readCard } = await wake();
    folder.delete(COVERAGE_PATH);
    await expect(readCard(JD)).rejects.toThrow(COVERAGE_PATH);
    folder.set(COVERAGE_PATH, COVERAGE);
    expect(await readCard(JD)).not.toBeNull();
  });
});
