import { describe, expect, it } from 'vitest';
import { shortClaims } from './claims-of.ts';

const FIRMS = ['Acme', 'Brill', 'Cole & Sons'];

describe('figures in lists', () => {
  it('reads bullet rows below a line that tells of cuts', () => {
    const text = 'Job cuts announced this week:\n- Acme: 1,200 jobs\n- Brill – 450\n- Cole & Sons (300)';
    expect(shortClaims(text, 'en', FIRMS)).toEqual(['Acme 1200', 'Brill 450', 'Cole & Sons 300']);
  });

  it('reads figures in parentheses and elliptic ones', () => {
    expect(shortClaims('Layoffs hit Acme (500) and Brill (300).', 'en', FIRMS)).toEqual([
      'Acme 500',
      'Brill 300',
    ]);
    expect(shortClaims('Acme is cutting 500 jobs, Brill 300.', 'en', FIRMS)).toEqual([
      'Acme 500',
      'Brill 300',
    ]);
  });

  it('reads a comma list only where it is one', () => {
    const list = 'Trois groupes annoncent des licenciements (Acme, 470 ; Brill, 160 ; Cole & Sons, 5 000).';
    expect(shortClaims(list, 'fr', FIRMS)).toEqual(['Acme 470', 'Brill 160', 'Cole & Sons 5000']);
  });

  it('leaves lists alone that tell of other things', () => {
    expect(shortClaims('Shops opened this week:\n- Acme: 1,200\n- Brill (450)', 'en', FIRMS)).toEqual([]);
  });
});
