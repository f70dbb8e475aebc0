import { describe, expect, test } from 'vitest';
import { said } from '../page-of.ts';

describe('Swedish', () => {
  test.each([
    [
      '”Det är en tung dag”, säger vd Karin Berg. – Vi har inget val, säger hon.',
      ['Det är en tung dag | Karin Berg | company'],
    ],
    [
      '”Vi måste anpassa oss”, säger Anna Lind, presschef på bolaget.',
      ['Vi måste anpassa oss | Anna Lind | company'],
    ],
    [
      '– Det är ett hårt slag, säger Per Ek, klubbordförande för Unionen.',
      ['Det är ett hårt slag | Per Ek | worker'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'sv', { firms: ['Lumo'], cut: ['Lumo'] })).toEqual(expected);
  });
});
