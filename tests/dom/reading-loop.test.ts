// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageText } from '../../lib/dom/page-text.ts';
import { ReadingLoop } from '../../lib/dom/reading-loop.ts';
import { FixedWords } from './fixed-words.ts';
import { provideStaticRange } from './static-range.ts';

let control: AbortController;
let readers: FixedWords[];
let text: PageText;
let loop: ReadingLoop;
let mayRead: boolean;

beforeAll(provideStaticRange);
beforeEach(() => {
  control = new AbortController();
  readers = [];
  mayRead = true;
  document.title = 'First story';
  history.replaceState(null, '', '/first');
});
afterEach(() => {
  control.abort();
  document.body.innerHTML = '';
});

function openReader(): FixedWords {
  const reader = new FixedWords();
  readers.push(reader);
  return reader;
}

/** Starts reading a page and waits until all of it has been read. */
async function start(html: string): Promise<FixedWords> {
  document.body.innerHTML = html;
  const reader = openReader();
  text = new PageText(reader);
  loop = new ReadingLoop({
    text,
    openReader,
    mayRead: () => mayRead,
    signal: control.signal,
    onSettled: () => {},
  });
  void loop.run();
  await settled();
  return reader;
}

async function settled(): Promise<void> {
  await vi.waitFor(() => expect(loop.reading).toBe(false));
}

/** Makes a change and returns what was read because of it. */
async function readAfter(reader: FixedWords, change: () => void, until: () => void): Promise<string[]> {
  reader.batches.length = 0;
  change();
  await vi.waitFor(until);
  await settled();
  return reader.texts;
}

function marked(): string[] {
  return [...text.marks.all()].map((mark) => mark.annotation.surface);
}

const element = (selector: string) => document.querySelector(selector) as Element;

test('reads the whole page once', async () => {
  const reader = await start('<h1>Head</h1><p>Intel</p><p>Meta</p>');
  expect(reader.texts).toEqual(['Head', 'Intel', 'Meta']);
});

test('a change during the first reading is neither missed nor read twice', async () => {
  const long = Array.from({ length: 400 }, (_, i) => `<p>line ${i} ${'of a long page '.repeat(6)}</p>`).join(
    '',
  );
  const started = start(`${long}<p id="last">Intel</p>`);
  await vi.waitFor(() => expect(text.blocks.size).toBeGreaterThan(0));
  element('#last').innerHTML = 'Meta<br>and JD.com';
  await started;
  await vi.waitFor(() => expect(marked()).toEqual(['Meta', 'JD.com']));
  expect(text.blocks.size).toBe(402);
});

test('a block that cannot be read costs the others nothing', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const reader = await start('<p>one</p><p>two</p>');
  const { read } = reader;
  reader.read = (batch) => {
    if (batch.some((block) => block.text === 'bad')) throw new Error('unreadable');
    return read(batch);
  };
  element('p').textContent = 'bad';
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  document.body.insertAdjacentHTML('beforeend', '<p>Intel</p>');
  await vi.waitFor(() => expect(marked()).toEqual(['Intel']));
  warn.mockRestore();
});

describe('a feed', () => {
  const posts = Array.from({ length: 50 }, (_, i) => `<article><p>post ${i}</p></article>`).join('');

  test('reads a new post with the one before it, not the feed', async () => {
    const reader = await start(`<div id="feed">${posts}</div>`);
    const read = await readAfter(
      reader,
      () => element('#feed').insertAdjacentHTML('beforeend', '<article><p>new at Intel</p></article>'),
      () => expect(marked()).toEqual(['Intel']),
    );
    expect(read).toEqual(['post 49', 'new at Intel']);
  });

  test('reads nothing when the same post is rendered again', async () => {
    const reader = await start(`<div id="feed">${posts}<p>Intel</p></div>`);
    const { innerHTML } = element('#feed > p');
    const read = await readAfter(
      reader,
      () => {
        element('#feed > p').innerHTML = innerHTML;
        element('#feed').insertAdjacentHTML('beforeend', '<p>Meta</p>');
      },
      () => expect(marked()).toEqual(['Intel', 'Meta']),
    );
    expect(read).toEqual(['Intel', 'Meta']);
  });

  test('forgets posts that leave', async () => {
    await start(`<div id="feed"><p>Intel</p>${posts}</div>`);
    element('#feed > p').remove();
    await vi.waitFor(() => expect(marked()).toEqual([]));
    expect(text.blocks.size).toBe(50);
  });
});

describe('changes', () => {
  test('text that changes is read again with its neighbours', async () => {
    const reader = await start('<p>one</p><p>two</p><p>three</p><p>four</p>');
    const read = await readAfter(
      reader,
      () => ((element('p:nth-of-type(2)').firstChild as Text).data = 'Intel'),
      () => expect(marked()).toEqual(['Intel']),
    );
    expect(read).toEqual(['one', 'Intel', 'three']);
  });

  test('an inline element that is put into a line makes it one name', async () => {
    await start('<p>At <b>JD</b></p>');
    element('p').insertAdjacentHTML('beforeend', '<i>.com</i>');
    await vi.waitFor(() => expect(marked()).toEqual(['JD.com']));
  });

  test('a block that is put into a line ends the name', async () => {
    await start('<div>At <b>JD</b>.com</div>');
    element('b').insertAdjacentHTML('afterend', '<p>break</p>');
    await vi.waitFor(() => expect(marked()).toEqual([]));
  });

  test('a panel that is shown is read', async () => {
    await start('<div hidden><p>Intel</p></div>');
    expect(marked()).toEqual([]);
    element('div').removeAttribute('hidden');
    await vi.waitFor(() => expect(marked()).toEqual(['Intel']));
  });
});

describe('shadow trees', () => {
  function attach(host: Element, html: string): ShadowRoot {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  }

  test('are read, inside each other too, and stay watched', async () => {
    document.body.innerHTML = '<div id="host"></div>';
    await start('<div id="host"></div>');
    const outer = attach(element('#host'), '<p>Intel</p><div id="inner"></div>');
    const inner = attach(outer.querySelector('#inner') as Element, '<p>Meta</p>');
    element('#host').append('x');
    await vi.waitFor(() => expect(marked()).toEqual(['Intel', 'Meta']));
    inner.append('graduation');
    await vi.waitFor(() => expect(marked()).toContain('graduation'));
    expect(loop.shadowRoots()).toEqual([outer, inner]);
  });

  test('of custom elements are found when something else changes', async () => {
    await start('<late-card></late-card><p>one</p>');
    attach(element('late-card'), '<p>Intel</p>');
    element('p').append(' more');
    await vi.waitFor(() => expect(marked()).toEqual(['Intel']));
  });
});

describe('routes', () => {
  test('another address under another title is another story', async () => {
    await start('<main><p>Intel</p></main>');
    history.pushState(null, '', '/second');
    document.title = 'Second story';
    element('main').innerHTML = '<p>Meta</p>';
    await vi.waitFor(() => expect(marked()).toEqual(['Meta']));
    expect(readers).toHaveLength(2);
    expect(readers[1]?.texts).toContain('Meta');
  });

  test('another address alone is not', async () => {
    await start('<main><p>Intel</p></main>');
    history.pushState(null, '', '/first#part');
    element('main').innerHTML = '<p>Meta</p>';
    await vi.waitFor(() => expect(marked()).toEqual(['Meta']));
    expect(readers).toHaveLength(1);
  });

  test('an address that may not be read leaves nothing, and the way back reads again', async () => {
    await start('<main><p>Intel</p></main>');
    mayRead = false;
    history.pushState(null, '', '/messages');
    element('main').innerHTML = '<p>Meta</p>';
    await vi.waitFor(() => expect(marked()).toEqual([]));
    expect(text.blocks.size).toBe(0);
    mayRead = true;
    history.pushState(null, '', '/second');
    element('main').append('!');
    await vi.waitFor(() => expect(marked()).toEqual(['Meta']));
  });
});

test('an aborted signal ends it', async () => {
  const reader = await start('<p>one</p>');
  control.abort();
  reader.batches.length = 0;
  document.body.insertAdjacentHTML('beforeend', '<p>Intel</p>');
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(reader.texts).toEqual([]);
});
