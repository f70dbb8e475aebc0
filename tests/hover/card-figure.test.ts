import { describe, expect, it } from 'vitest';
import { jobsFigure, percentFigure, sumFigure } from '../../lib/hover/card-figure.ts';
import type { Qualifier } from '../../lib/packs/card-facts.ts';

type Stated = [count: number | null, max: number | null, qualifier: Qualifier | null];

describe('a number as it was stated', () => {
  it.each<[...Stated, unknown]>([
    [null, null, null, null],
    [null, null, 'about', null],
    [300, null, null, { qualifier: 'exact', low: 300, high: null }],
    [300, null, 'exact', { qualifier: 'exact', low: 300, high: null }],
    [300, null, 'about', { qualifier: 'about', low: 300, high: null }],
    [300, null, 'at-least', { qualifier: 'at-least', low: 300, high: null }],
    [4000, 4000, 'up-to', { qualifier: 'up-to', low: 4000, high: null }],
    [4000, null, 'up-to', { qualifier: 'up-to', low: 4000, high: null }],
    [400, 600, 'range', { qualifier: 'range', low: 400, high: 600 }],
    [400, 600, null, { qualifier: 'range', low: 400, high: 600 }],
    [400, 600, 'up-to', { qualifier: 'range', low: 400, high: 600 }],
    // One end is missing: what is left is no range.
    [400, null, 'range', { qualifier: 'exact', low: 400, high: null }],
    [null, 600, 'range', { qualifier: 'up-to', low: 600, high: null }],
  ])('%s to %s, %s', (count, countMax, qualifier, figure) => {
    expect(jobsFigure({ count, countMax, qualifier })).toEqual(figure);
    expect(percentFigure({ percent: count, percentMax: countMax, qualifier })).toEqual(figure);
  });
});

describe('a sum', () => {
  const sum = (count: number | null, countMax: number | null, ...qualifiers: Qualifier[]) =>
    sumFigure({ from: '', to: '', count, countMax, qualifiers, used: [], leftOut: [] });

  it('is nothing where nothing was added', () => {
    expect(sum(null, null)).toBeNull();
  });

  it.each<[Qualifier[], Qualifier]>([
    [[], 'exact'],
    [['exact'], 'exact'],
    [['about', 'exact'], 'about'],
    [['at-least'], 'at-least'],
    [['up-to', 'exact'], 'up-to'],
    [['at-least', 'up-to'], 'about'],
  ])('of %j is %s', (qualifiers, qualifier) => {
    expect(sum(500, null, ...qualifiers)).toEqual({ qualifier, low: 500, high: null });
  });

  it('of a range stays a range', () => {
    expect(sum(500, 700, 'range', 'about')).toEqual({ qualifier: 'range', low: 500, high: 700 });
  });
});
