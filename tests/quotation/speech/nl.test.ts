import { describe, expect, test } from 'vitest';
import { said } from '../page-of.ts';

describe('Dutch', () => {
  test.each([
    [
      '“Dit is een zware dag”, zei topvrouw Els de Vries. Volgens de vakbond is het plan “onacceptabel en hard”.',
      ['Dit is een zware dag | Els de Vries | company'],
    ],
    [
      '“Dit hadden we niet zien aankomen”, zegt vakbondsbestuurder Kees Bakker van FNV.',
      ['Dit hadden we niet zien aankomen | Kees Bakker | worker'],
    ],
    [
      'Volgens econoom Mark de Wit is de ontslagronde “onvermijdelijk gezien de cijfers”.',
      ['onvermijdelijk gezien de cijfers | Mark de Wit | expert'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'nl', { firms: ['Lumo'], cut: ['Lumo'] })).toEqual(expected);
  });
});
