import { describe, expect, it } from 'vitest';
import { wordNumbers } from '../../lib/claims/number-words.ts';
import { DA } from '../../lib/claims/numerals/da.ts';
import { DE } from '../../lib/claims/numerals/de.ts';
import { EN } from '../../lib/claims/numerals/en.ts';
import { ES } from '../../lib/claims/numerals/es.ts';
import { FR } from '../../lib/claims/numerals/fr.ts';
import { ID } from '../../lib/claims/numerals/id.ts';
import { IT } from '../../lib/claims/numerals/it.ts';
import { NL } from '../../lib/claims/numerals/nl.ts';
import type { NumeralRow } from '../../lib/claims/numerals/numeral-row.ts';
import { PL } from '../../lib/claims/numerals/pl.ts';
import { PT } from '../../lib/claims/numerals/pt.ts';
import { RU } from '../../lib/claims/numerals/ru.ts';
import { TR } from '../../lib/claims/numerals/tr.ts';
import { VI } from '../../lib/claims/numerals/vi.ts';

const ROWS: readonly (readonly [string, NumeralRow, string, number])[] = [
  ['en', EN, 'twelve', 12],
  ['en', EN, 'two hundred and fifty', 250],
  ['en', EN, 'a thousand', 1000],
  ['en', EN, 'nineteen hundred', 1900],
  ['en', EN, 'three thousand five hundred', 3500],
  ['en', EN, 'forty two', 42],
  ['de', DE, 'zweihundertfünfzig', 250],
  ['de', DE, 'fünfundzwanzig', 25],
  ['de', DE, 'dreitausend', 3000],
  ['fr', FR, 'quatre vingt dix', 90],
  ['fr', FR, 'mille deux cents', 1200],
  ['es', ES, 'mil quinientos', 1500],
  ['es', ES, 'treinta y cinco', 35],
  ['pt', PT, 'dois mil e trezentos', 2300],
  ['it', IT, 'duemilacinquecento', 2500],
  ['nl', NL, 'vijfentwintig', 25],
  ['nl', NL, 'tweeduizend', 2000],
  ['da', DA, 'femogtyve', 25],
  ['pl', PL, 'dwa tysiące pięćset', 2500],
  ['ru', RU, 'две тысячи триста', 2300],
  ['tr', TR, 'bin beş yüz', 1500],
  ['vi', VI, 'một nghìn hai trăm', 1200],
  ['id', ID, 'seribu lima ratus', 1500],
  ['id', ID, 'dua belas', 12],
];

const BELOW_TWENTY =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** An English number in words, as a reader would write it. */
function inWords(value: number): string {
  if (value >= 1000) {
    const rest = value % 1000;
    return `${inWords(Math.floor(value / 1000))} thousand${rest ? ` ${inWords(rest)}` : ''}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    return `${BELOW_TWENTY[Math.floor(value / 100) - 1]} hundred${rest ? ` and ${inWords(rest)}` : ''}`;
  }
  if (value < 20) return BELOW_TWENTY[value - 1] as string;
  const rest = value % 10;
  return `${TENS[Math.floor(value / 10) - 2]}${rest ? ` ${BELOW_TWENTY[rest - 1]}` : ''}`;
}

describe('number words', () => {
  it.each(ROWS)('%s: %s %s', (_, row, phrase, value) => {
    expect(wordNumbers(row).value(phrase)).toBe(value);
  });

  it('reads every English number up to ten thousand', () => {
    const { value } = wordNumbers(EN);
    for (let n = 1; n < 10_000; n++) expect(value(inWords(n))).toBe(n);
  });

  it('takes a bare English scale and other words for none', () => {
    const { value } = wordNumbers(EN);
    expect(value('hundred')).toBeNull();
    expect(value('twenty cats')).toBeNull();
    expect(value('')).toBeNull();
  });
});
