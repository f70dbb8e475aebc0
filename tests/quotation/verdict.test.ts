import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../lib/quotation/attribution.ts';
import type { Shape } from '../../lib/quotation/frames.ts';
import { verdictOf } from '../../lib/quotation/verdict.ts';

const WHOLE: Shape = {
  size: 8,
  capital: true,
  capitalsMeanNothing: false,
  ends: true,
  embedded: false,
  colon: false,
  term: false,
  hypothetical: false,
  title: false,
  sentence: true,
  alone: false,
};
const FRAGMENT: Shape = { ...WHOLE, size: 3, capital: false, ends: false, embedded: true, sentence: false };

function frame(how: Attribution['how'], strength: number): Attribution {
  return { speaker: null, how, strength };
}

describe('with a frame', () => {
  test.each<[name: string, shape: Shape, found: Attribution, expected: string | null]>([
    ['whole clause', WHOLE, frame('speech', 5), 'direct'],
    ['fragment beside the verb', FRAGMENT, frame('speech', 5), 'partial'],
    ['fragment far from the verb', FRAGMENT, frame('speech', 3), 'partial'],
    ['two words a verb judges', { ...FRAGMENT, size: 2 }, frame('label', 2), 'partial'],
    ['one word a verb judges', { ...FRAGMENT, size: 1 }, frame('label', 2), null],
    ['a term, whatever is said of it', { ...FRAGMENT, term: true }, frame('speech', 3), null],
    ['a longer term that a verb judges', { ...FRAGMENT, size: 5, term: true }, frame('label', 2), 'partial'],
    ['a title', { ...WHOLE, title: true }, frame('speech', 5), null],
    ['a supposition', { ...WHOLE, hypothetical: true }, frame('speech', 5), null],
    ['one word behind "according to"', { ...FRAGMENT, size: 1 }, frame('source', 3), null],
    [
      'a capital tells nothing in German',
      { ...FRAGMENT, capital: true, capitalsMeanNothing: true },
      frame('speech', 4),
      'partial',
    ],
  ])('%s', (_, shape, found, expected) => {
    expect(verdictOf(shape, found, false)).toBe(expected);
  });
});

describe('without one', () => {
  test.each<[name: string, shape: Shape, after: boolean, expected: string | null]>([
    ['a whole sentence', WHOLE, false, 'direct'],
    ['a short one', { ...WHOLE, size: 2 }, false, null],
    ['a short one behind speech', { ...WHOLE, size: 2 }, true, 'direct'],
    ['a fragment', FRAGMENT, true, null],
    ['words behind a colon', { ...FRAGMENT, colon: true, capital: true }, false, 'direct'],
    ['a paragraph of nothing else', { ...WHOLE, ends: false, alone: true }, false, 'direct'],
    ['no words', { ...WHOLE, size: 0 }, false, null],
  ])('%s', (_, shape, after, expected) => {
    expect(verdictOf(shape, null, after)).toBe(expected);
  });
});
