// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageReader } from '../lib/detection/read-page.ts';
import { SHIPPED_LANGUAGES } from '../lib/detection/shipped-languages.ts';
import { BlockBook } from '../lib/dom/block-book.ts';
import { LIVE_PAGE } from '../lib/dom/live-page.ts';
import { PageSession } from '../lib/dom/session.ts';
import { TextWalk } from '../lib/dom/walker.ts';
import { compileIndex } from '../lib/matching/compile.ts';
import { openIndex } from '../lib/matching/open-index.ts';
import { provideStaticRange } from './dom/static-range.ts';

/**
 * What reading a page may cost in accesses to its DOM: counts that are the
 * same on every machine. Times are for `npm run bench`.
 */
beforeAll(provideStaticRange);

const index = openIndex(
  compileIndex({
    companies: [{ id: 'intel', name: 'Intel', legalName: null, aliases: [], formerNames: [], brands: [] }],
    policies: [],
    blockers: [],
    signs: [],
    entries: [
      {
        id: 'en-rightsizing',
        term: 'rightsizing',
        lang: 'en',
        kind: 'corporate-pr',
        ambiguity: 'safe',
        forms: [],
        match: 'word',
        evidence: [],
        stop: [],
        caseSensitive: [],
      },
    ],
  }),
);

/** For a slow machine; no time is measured. */
const PATIENCE = { timeout: 30_000, interval: 20 };

const PARAGRAPHS = 300;
/** Text around the two inline elements, in them, and the line break behind the paragraph. */
const TEXTS_IN_PARAGRAPH = 6;

const QUIET = 'The baker opens at five, and the road along the river is empty.';
const MARKED = 'Intel will let 900 people go; the letter calls it rightsizing.';

/** A page of paragraphs with stress and links inside, `marked` of them with names and phrases. */
function page(paragraphs: number, marked: number): string {
  return Array.from({ length: paragraphs }, (_, i) => {
    const text = i < marked ? MARKED : QUIET;
    return `<p>${text} <em>No one</em> else <a href="#">would</a> get up.</p>\n`;
  }).join('');
}

/** The prototype that a property comes from; spying on any other would see nothing. */
function ownerOf<T extends object>(of: T, property: keyof T): T {
  let owner: T = of;
  while (!Object.hasOwn(owner, property)) owner = Object.getPrototypeOf(owner) as T;
  return owner;
}

describe('text nodes', () => {
  it('are visited once each, and read once each', () => {
    document.body.innerHTML = page(PARAGRAPHS, 20);
    const walker = document.createTreeWalker(document.body, 4);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    const visits = vi.spyOn(TreeWalker.prototype, 'nextNode');
    const reads = vi.spyOn(ownerOf(document.createTextNode(''), 'data'), 'data', 'get');
    const walk = new TextWalk(document.body, new BlockBook());
    while (!walk.done) walk.take(1000);
    expect(nodes).toBe(PARAGRAPHS * TEXTS_IN_PARAGRAPH);
    // Once more, to see that there is no other.
    expect(visits).toHaveBeenCalledTimes(nodes + 1);
    expect(reads).toHaveBeenCalledTimes(nodes);
  });
});

describe('a page as it is read', () => {
  const ASKS = ['closest', 'getBoundingClientRect', 'getClientRects', 'querySelector', 'matches'] as const;
  const asked = () => ({
    style: vi.spyOn(globalThis, 'getComputedStyle'),
    ...Object.fromEntries(
      ASKS.map((name) => [name, vi.spyOn(ownerOf(document.body as Element, name), name)]),
    ),
  });
  let control: AbortController;

  beforeEach(() => {
    control = new AbortController();
    vi.stubGlobal('Highlight', Set);
    vi.stubGlobal('CSS', { highlights: new Map() });
  });
  afterEach(() => {
    control.abort();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    document.body.innerHTML = '';
  });

  /** Reads a page to its end, and says what was written to it and asked of it meanwhile. */
  async function read(html: string, meanwhile = () => {}) {
    document.body.innerHTML = html;
    let writes = 0;
    const observer = new MutationObserver((records) => {
      writes += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const spies = asked();
    const resources = { index, languages: SHIPPED_LANGUAGES };
    const session = new PageSession<null>({
      openReader: () => createPageReader(resources, LIVE_PAGE),
      mayRead: () => true,
      openPanel: () => null,
      load: async () => null,
      render: () => () => () => {},
      onCounts: () => {},
      signal: control.signal,
    });
    session.annotate(true);
    meanwhile();
    await vi.waitFor(() => expect(session.report().reading).toBe(false), PATIENCE);
    writes += observer.takeRecords().length;
    observer.disconnect();
    const asks = Object.fromEntries(
      Object.entries(spies).map(([name, spy]) => [name, spy.mock.calls.length]),
    );
    return { writes, asks, found: session.report().findings };
  }

  it('is not written to before a card is asked for', async () => {
    const { writes, found } = await read(page(PARAGRAPHS, 30));
    expect(found.map(({ surface, count }) => `${surface} ${count}`)).toEqual(['Intel 30', 'rightsizing 30']);
    expect(writes).toBe(0);
  });

  it('is asked for no style and no box where nothing stands', async () => {
    const { asks, found } = await read(page(PARAGRAPHS, 0));
    expect(found).toEqual([]);
    expect(asks).toMatchObject({
      style: 0,
      getBoundingClientRect: 0,
      getClientRects: 0,
      querySelector: 0,
      matches: 0,
    });
    // The language of a block and whether it is a heading.
    expect(asks.closest).toBeLessThanOrEqual(2.5 * PARAGRAPHS);
  });

  it('is asked once for the style of each block with something in it, and not measured', async () => {
    const { asks } = await read(page(PARAGRAPHS, 30));
    expect(asks.style).toBeGreaterThan(0);
    expect(asks.style).toBeLessThanOrEqual(30);
    expect(asks).toMatchObject({ getBoundingClientRect: 0, getClientRects: 0 });
  });

  it('counts what a script does write', async () => {
    const { writes } = await read(page(3, 0), () => document.body.append('new'));
    expect(writes).toBe(1);
  });
});
