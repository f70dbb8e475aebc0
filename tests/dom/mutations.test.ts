// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Changes, MutationWatch, outermost } from '../../lib/dom/mutations.ts';

let control: AbortController;
let changes: number;
let floods: number;
let watch: MutationWatch;

beforeEach(() => {
  document.body.innerHTML = '<div id="feed"><p>one</p><p>two</p></div>';
  control = new AbortController();
  changes = 0;
  floods = 0;
  watch = new MutationWatch(
    control.signal,
    () => changes++,
    () => floods++,
  );
  watch.watch(document);
});
afterEach(() => control.abort());

const feed = () => document.querySelector('#feed') as Element;

async function collected(): Promise<Changes> {
  await vi.waitFor(() => expect(watch.pending).toBeGreaterThan(0));
  return watch.take();
}

describe('what is collected', () => {
  test('an added element, and its parent as touched only', async () => {
    const post = document.createElement('p');
    feed().append(post);
    const { added, touched, rewritten, removed } = await collected();
    expect([...added]).toEqual([post]);
    expect([...touched]).toEqual([feed()]);
    expect(rewritten.size).toBe(0);
    expect(removed).toBe(false);
  });

  test('the parent of text that came', async () => {
    feed().append('loose text');
    expect([...(await collected()).rewritten]).toEqual([feed()]);
  });

  test('the parent of text that changed', async () => {
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'other';
    expect([...(await collected()).rewritten]).toEqual([text.parentNode]);
  });

  test('that something left', async () => {
    document.querySelector('p')?.remove();
    const { removed, touched, added } = await collected();
    expect(removed).toBe(true);
    expect([...touched]).toEqual([feed()]);
    expect(added.size).toBe(0);
  });

  test.each(['hidden', 'aria-hidden', 'contenteditable', 'role'])('a change of %s', async (name) => {
    feed().setAttribute(name, 'x');
    expect([...(await collected()).toggled]).toEqual([feed()]);
  });

  test('not a change of class or style', async () => {
    feed().setAttribute('class', 'x');
    feed().setAttribute('style', 'color:red');
    feed().setAttribute('hidden', '');
    expect([...(await collected()).toggled]).toEqual([feed()]);
    expect(changes).toBe(1);
  });

  test('a thousand changes of the same text once', async () => {
    const text = document.querySelector('p')?.firstChild as Text;
    for (let i = 0; i < 1000; i++) text.data = `count ${i}`;
    expect((await collected()).rewritten.size).toBe(1);
  });

  test('nothing twice', async () => {
    feed().append('text');
    await collected();
    expect(watch.pending).toBe(0);
  });
});

describe('limits', () => {
  test('a flood ends the watching, once, and is forgotten', async () => {
    const many = Array.from({ length: 50_001 }, () => document.createElement('i'));
    feed().append(...many);
    await vi.waitFor(() => expect(floods).toBe(1));
    expect(watch.pending).toBe(0);
    feed().append('after');
    await new Promise((resolve) => setTimeout(resolve));
    expect(watch.pending).toBe(0);
    expect(floods).toBe(1);
  });

  test('an aborted signal ends it', async () => {
    control.abort();
    feed().append('after');
    await new Promise((resolve) => setTimeout(resolve));
    expect(watch.pending).toBe(0);
    expect(changes).toBe(0);
  });
});

describe('outermost', () => {
  test('is not led in a circle by a form with a field named like a property', () => {
    document.body.innerHTML = '<form><input name="parentElement"><p>one</p></form>';
    const paragraph = document.querySelector('p') as Element;
    expect(outermost(new Set([paragraph]))).toEqual([paragraph]);
  });

  test('leaves out what lies inside another one, and what has left again', () => {
    const [first, second] = document.querySelectorAll('p');
    const gone = document.createElement('p');
    expect(outermost(new Set([first, feed(), gone].filter((e) => e !== undefined)))).toEqual([feed()]);
    expect(outermost(new Set([first, second].filter((e) => e !== undefined)))).toEqual([first, second]);
  });
});
