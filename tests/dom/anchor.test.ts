// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { offsetOf, piecesOf, rangeOf, spanOf } from '../../lib/dom/anchor.ts';
import { type Run, runsOf } from '../../lib/dom/run.ts';
import { provideStaticRange } from './static-range.ts';

beforeAll(provideStaticRange);

function paragraph(html: string): Run {
  document.body.innerHTML = `<p>${html}</p>`;
  return runsOf(document.querySelector('p') as Element)[0] as Run;
}

function placeOf(run: Run, name: string) {
  const start = run.text.indexOf(name);
  const span = { start, end: start + name.length };
  return { span, pieces: piecesOf(run.nodes), surface: name };
}

describe('a span becomes a range', () => {
  test.each([
    [
      'inside one text node',
      'Cuts at Intel today',
      'Intel',
      'Cuts at Intel today',
      8,
      'Cuts at Intel today',
      13,
    ],
    ['over two nodes', 'At <b>JD</b>.com today', 'JD.com', 'JD', 0, '.com today', 4],
    ['from the first to the last character', '<b>JD</b>.com', 'JD.com', 'JD', 0, '.com', 4],
    ['at the end of a node, not the start of the next', '<b>Intel</b> cuts', 'Intel', 'Intel', 0, 'Intel', 5],
  ])('%s', (_name, html, surface, startNode, startOffset, endNode, endOffset) => {
    const run = paragraph(html);
    const { span, pieces } = placeOf(run, surface);
    const range = rangeOf(pieces, span, surface) as StaticRange;
    expect(range).toMatchObject({ startOffset, endOffset });
    expect((range.startContainer as Text).data).toBe(startNode);
    expect((range.endContainer as Text).data).toBe(endNode);
    expect(spanOf(pieces, range)).toEqual(span);
  });
});

describe('a page that has moved on', () => {
  test('other text at the place gives no range', () => {
    const run = paragraph('Cuts at Intel today');
    const { span, pieces, surface } = placeOf(run, 'Intel');
    (run.nodes[0] as Text).data = 'No cuts at Intel today';
    expect(rangeOf(pieces, span, surface)).toBeNull();
  });

  test('a node that left the page gives no range', () => {
    const run = paragraph('At <b>JD</b>.com today');
    const { span, pieces, surface } = placeOf(run, 'JD.com');
    document.querySelector('b')?.remove();
    expect(rangeOf(pieces, span, surface)).toBeNull();
  });

  test('text that became shorter gives no range', () => {
    const run = paragraph('Cuts at Intel');
    const { span, pieces, surface } = placeOf(run, 'Intel');
    (run.nodes[0] as Text).data = 'Cuts';
    expect(rangeOf(pieces, span, surface)).toBeNull();
  });

  test('an edit that leaves the mention in its place keeps the range', () => {
    const run = paragraph('Cuts at Intel today');
    const { span, pieces, surface } = placeOf(run, 'Intel');
    (run.nodes[0] as Text).data = 'Cuts at Intel tomorrow';
    expect(rangeOf(pieces, span, surface)).not.toBeNull();
  });
});

test('a place outside the block has no offset', () => {
  const run = paragraph('At <b>JD</b>.com');
  const pieces = piecesOf(run.nodes);
  expect(offsetOf(pieces, run.nodes[1] as Text, 1)).toBe(4);
  expect(offsetOf(pieces, document.body, 0)).toBeNull();
});
