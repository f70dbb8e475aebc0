// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { BlockBook } from '../../lib/dom/block-book.ts';
import { containerOf } from '../../lib/dom/container.ts';
import { runsOf } from '../../lib/dom/run.ts';
import { TextWalk } from '../../lib/dom/walker.ts';
import { readAll, readBody, tidy } from './read-all.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('what belongs together', () => {
  test.each([
    ['plain paragraphs', '<p>First.</p> <p>Second.</p>', ['First.', 'Second.']],
    ['a name over inline elements', '<p>At <b>JD</b>.com today</p>', ['At JD.com today']],
    ['nested inline elements', '<p><a><i>Goldman</i></a> <b>Sachs</b> cuts</p>', ['Goldman Sachs cuts']],
    ['a line break', '<p>One<br>Two</p>', ['One', 'Two']],
    [
      'a line break inside an inline element',
      '<p><b>One<br></b>Two <i><br></i>Three</p>',
      ['One', 'Two', 'Three'],
    ],
    ['text beside blocks', '<div>Before <p>inside</p> after</div>', ['Before', 'inside', 'after']],
    [
      'a block inside an inline element',
      '<a>Before <div>inside</div> after</a>',
      ['Before', 'inside', 'after'],
    ],
    ['an empty block between', '<div>Before<div></div>after</div>', ['Before', 'after']],
    ['table cells', '<table><tr><td>Intel</td><td>15,000</td></tr></table>', ['Intel', '15,000']],
    ['comments between text nodes', '<p>In<!-- -->tel</p>', ['Intel']],
    ['scripts between text nodes', '<p>In<script>var a</script>tel</p>', ['Intel']],
    [
      'ruby',
      '<p><ruby style="display:inline">任<rt>にん</rt>天<rt>てん</rt>堂<rt>どう</rt></ruby>は</p>',
      ['任天堂は'],
    ],
    ['an icon in a sentence', '<p><a>Meta<svg><title>x</title></svg></a> cuts</p>', ['Meta cuts']],
    ['an icon between two words', '<p>Meta<img>cuts</p>', ['Meta', 'cuts']],
    ['preformatted prose', '<pre>Line one\nline two</pre>', ['Line one line two']],
  ])('%s', (_name, html, texts) => {
    expect(readAll(html)).toEqual(texts);
  });

  test('inline elements laid out as blocks do not join words', () => {
    const html = '<a><span style="display:block">Apple</span><span style="display:block">Pie day</span></a>';
    expect(readAll(html)).toEqual(['Apple', 'Pie day']);
  });

  test('custom elements follow their layout', () => {
    document.body.innerHTML =
      '<p>In<x-b style="display:inline">tel</x-b></p><x-post style="display:block">Post</x-post><x-post style="display:block">Next</x-post>';
    expect(readBody()).toEqual(['Intel', 'Post', 'Next']);
  });
});

describe('what is not read', () => {
  test.each([
    'textarea',
    'select',
    'button',
    'code',
    'kbd',
    'samp',
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'video',
  ])('<%s>', (tag) => {
    expect(readAll(`<p>Before</p><${tag}>Meta</${tag}><p>after</p>`)).toEqual(['Before', 'after']);
    expect(readAll(`<p>Before <${tag}>Meta</${tag}> after</p>`).join(' ')).not.toContain('Meta');
  });

  test('preformatted code', () => {
    expect(readAll('<pre><code>const meta = 1</code></pre>')).toEqual([]);
  });
});

describe('in portions', () => {
  test('gives the same runs', () => {
    const html = '<h1>Head</h1><div>a <b>b</b><p>c d</p>e f</div><ul><li>gg</li><li>hh<br>ii</li></ul>';
    const whole = readAll(html);
    for (const portion of [1, 2, 5, 9]) expect(readAll(html, portion)).toEqual(whole);
  });

  test('goes on after the place it stood at has left the page', () => {
    document.body.innerHTML = '<p>one</p><p>two</p><p>three</p>';
    const book = new BlockBook();
    const walk = new TextWalk(document.body, book);
    const first = walk.take(1);
    for (const run of first) book.append(run, walk.id);
    document.body.children[1]?.remove();
    document.body.children[0]?.remove();
    const rest: string[] = [];
    while (!walk.done) rest.push(...walk.take(1).map((run) => run.text));
    expect(rest).toContain('three');
  });

  test('ends when its root has left the page', () => {
    document.body.innerHTML = '<div><p>one</p></div>';
    const root = document.body.firstElementChild as Element;
    const walk = new TextWalk(root, new BlockBook());
    root.remove();
    expect(walk.take(1)).toEqual([]);
    expect(walk.done).toBe(true);
  });

  test('leaves known containers, and those outside an inline root, for another reading', () => {
    document.body.innerHTML = '<div>outer <a>inner <p>para</p></a></div>';
    const link = document.querySelector('a') as Element;
    const walk = new TextWalk(link, new BlockBook());
    expect(walk.take(99).map((run) => tidy(run.text))).toEqual(['para']);
    expect([...walk.revisit]).toEqual([document.querySelector('div')]);
  });
});

describe('a walk and the reading of single containers', () => {
  const leaf = fc.constantFrom('alpha', 'beta ', ' gamma', ' ', '<br>', '<img>', '<code>x</code>', '<!---->');
  const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
    tree: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(fc.constantFrom('b', 'i', 'a', 'div', 'section', 'span'), tie('tree'))
        .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    ),
  }));

  test('find the same runs', () => {
    fc.assert(
      fc.property(tree, (html) => {
        document.body.innerHTML = html;
        const walk = new TextWalk(document.body, new BlockBook());
        const walked = walk.take(Number.POSITIVE_INFINITY);
        const containers = new Set(walked.map((run) => run.container));
        for (const container of containers) {
          const texts = walked.filter((run) => run.container === container).map((run) => run.text);
          expect(runsOf(container).map((run) => run.text)).toEqual(texts);
        }
        const all = [document.body, ...document.body.querySelectorAll('*')].filter(
          (c) => containerOf(c) === c,
        );
        for (const container of all) {
          if (!containers.has(container)) expect(runsOf(container)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
