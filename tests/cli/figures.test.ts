import { describe, expect, it } from 'vitest';
import { differences, figuresOf } from '../../lib/cli/figures.ts';

describe('figures', () => {
  it('takes the numbers of nested reports by their path', () => {
    expect(figuresOf({ dev: { layers: { all: { F1: 0.5, tp: 3 } }, wrong: ['x'], note: 'y' } })).toEqual({
      'dev.layers.all.F1': 0.5,
      'dev.layers.all.tp': 3,
    });
  });

  it('names scores that differ, and only those known before', () => {
    expect(
      differences({ 'a.F1': 0.5, 'a.tp': 3, 'b.P': 1 }, { 'a.F1': 0.6, 'a.tp': 4, 'b.P': 1, 'c.R': 1 }),
    ).toEqual(['a.F1: 0.5 → 0.6']);
  });
});
