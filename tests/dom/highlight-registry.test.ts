// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HighlightRegistry } from '../../lib/dom/highlight-registry.ts';
import { clearLeftovers } from '../../lib/dom/highlight-sheet.ts';

/** The browser's registry and highlights, which happy-dom has not, are a Map and Sets of their own kind. */
const registry = new Map<string, Set<AbstractRange>>();

let lost: number;
let ours: HighlightRegistry;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('CSS', { highlights: registry });
  registry.clear();
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '<p>Intel</p>';
  lost = 0;
  ours = new HighlightRegistry(() => lost++);
});
afterEach(() => {
  ours.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function range(root: ParentNode = document): AbstractRange {
  const node = root.querySelector('p')?.firstChild as Text;
  return { startContainer: node, startOffset: 0, endContainer: node, endOffset: 5, collapsed: false };
}

test('nothing is in the page before the first mark', () => {
  expect(registry.size).toBe(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('names are random, and the style sheet speaks of them', () => {
  ours.add('solid', range());
  const [name = ''] = registry.keys();
  expect(name).toMatch(/^[a-z]{14}$/);
  const other = new HighlightRegistry(() => {});
  other.add('solid', range());
  expect(registry.size).toBe(2);
  expect([...registry.keys()][1]).not.toBe(name);
  other.close();
});

test('an open shadow tree gets the style sheet as well', () => {
  const root = (document.querySelector('p') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Meta</p>';
  ours.add('wavy', range(root));
  expect(root.adoptedStyleSheets).toEqual(document.adoptedStyleSheets);
  ours.close();
  expect(root.adoptedStyleSheets).toHaveLength(0);
});

describe('a page that clears highlights', () => {
  test('once has them back', () => {
    ours.add('solid', range());
    registry.clear();
    vi.advanceTimersByTime(500);
    expect(registry.size).toBe(1);
    vi.advanceTimersByTime(60_000);
    expect(lost).toBe(0);
  });

  test('again and again makes us stop, and we do not come back', () => {
    ours.add('solid', range());
    for (let i = 0; i < 600; i++) {
      registry.clear();
      vi.advanceTimersByTime(16);
    }
    expect(lost).toBe(1);
    ours.add('solid', range());
    ours.check();
    expect(registry.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test('makes no work of ours between its clearings', () => {
    const set = vi.spyOn(registry, 'set');
    ours.add('solid', range());
    for (let i = 0; i < 600; i++) {
      registry.clear();
      vi.advanceTimersByTime(16);
    }
    expect(set.mock.calls.length).toBeLessThanOrEqual(4);
    set.mockRestore();
  });
});

test('a page that puts its own style sheets in place of all has ours back', () => {
  ours.add('solid', range());
  document.adoptedStyleSheets = [];
  vi.advanceTimersByTime(500);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('closing leaves nothing', () => {
  ours.add('solid', range());
  ours.add('wavy', range());
  ours.close();
  expect(registry.size).toBe(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

describe('leftovers of an instance that could not clean up', () => {
  test('are taken away', () => {
    ours.add('solid', range());
    // happy-dom drops the rules inside a media rule; this is what browsers keep of them.
    const [sheet] = document.adoptedStyleSheets;
    const [screen] = sheet?.cssRules ?? [];
    const names = [...registry.keys(), 'abcdefghijklmn', 'bcdefghijklmno'];
    Object.defineProperty(screen, 'cssRules', {
      value: names.map((name) => ({ selectorText: `::highlight(${name})` })),
    });
    clearLeftovers(document);
    expect(registry.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test('are told from what belongs to the page', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media screen{::highlight(search){color:red}} @media print{p{color:black}}');
    document.adoptedStyleSheets = [sheet];
    registry.set('search', new Set());
    clearLeftovers(document);
    expect(registry.has('search')).toBe(true);
    expect(document.adoptedStyleSheets).toEqual([sheet]);
  });
});
