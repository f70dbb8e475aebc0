import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../lib/claims/all-languages.ts';
import { grammarOf } from '../../lib/claims/grammar.ts';
import { SentenceView } from '../../lib/claims/sentence-view.ts';

/** Numbers of a sentence in short: `500`, `500–600`, `10%`, `!7500` for a level that changes. */
function quantities(text: string, lang: string): string[] {
  const language = ALL_LANGUAGES.get(lang);
  if (!language) throw new Error(`no rows for ${lang}`);
  return new SentenceView(text, grammarOf(language)).quantities.map(
    (q) => `${q.change ? '!' : ''}${q.value}${q.max === null ? '' : `–${q.max}`}${q.percent ? '%' : ''}`,
  );
}

describe('numbers of a sentence', () => {
  it.each([
    ['en', 'up to 1,200 posts', ['1200']],
    ['en', 'between 500 and 600 posts', ['500–600']],
    ['en', '10-15% of staff', ['10–15%']],
    ['en', '10% to 15% of staff', ['10–15%']],
    ['en', '3 to 4 thousand people', ['3000–4000']],
    ['en', 'from 7,500 to 3,800 workers', ['!7500–3800']],
    ['en', 'one in ten workers, a third of clerks, two-fifths of cooks', ['10%', '33%', '40%']],
    ['en', 'several hundred people and a few thousand more', []],
    ['en', 'a charge of $500 million and £20', []],
    ['en', 'the 20th floor, the 1990s, a 747m stake', []],
    ['en', 'from 2011 to 2016', ['!2011–2016']],
    ['de', 'zwischen 800 und 1.000 Stellen', ['800–1000']],
    ['de', 'von 12.000 auf 11.000 Stellen', ['!12000–11000']],
    ['fr', 'entre 1 200 et 1 400 postes', ['1200–1400']],
    ['es', 'de entre 6.000 y 7.000 empleados', ['6000–7000']],
    ['pl', '1,2 tys. osób', ['1200']],
    ['ru', '2,5 тыс. человек', ['2500']],
    ['tr', 'yüzde 10’u', ['10%']],
    ['zh', '10%-30%', ['10–30%']],
    ['zh', '1-1.5万人', ['10000–15000']],
    ['ja', '500～600人', ['500–600']],
    ['ko', '200~300명', ['200–300']],
    ['hi', '2 लाख लोग', ['200000']],
  ])('%s: %s', (lang, text, expected) => {
    expect(quantities(text, lang)).toEqual(expected);
  });
});
