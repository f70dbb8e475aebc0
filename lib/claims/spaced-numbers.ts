import { digitPattern, digitValue } from './digits.ts';
import { wordNumbers } from './number-words.ts';
import type { NumeralRow } from './numerals/numeral-row.ts';
import type { RawNumber } from './raw-number.ts';

const NO_WORD_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const NO_WORD_AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;
/** Case endings that agglutinating languages hang on digits: 500'ü, 10'unu. */
const ENDING = String.raw`(?:'\p{L}{1,5})?`;

interface Reader {
  readonly digits: RegExp;
  readonly words: RegExp | null;
  readonly shares: readonly (readonly [RegExp, number])[];
  value(phrase: string): number | null;
  scale(word: string): number;
}

const readers = new Map<NumeralRow, Reader>();

function readerOf(row: NumeralRow): Reader {
  let reader = readers.get(row);
  if (!reader) {
    const words = wordNumbers(row);
    const gap = row.glued ? `(?:${row.joiner}| )?` : row.joiner ? `(?: (?:${row.joiner}) ?| )` : ' ';
    const scale = words.scalePattern ? `(?: ?(${words.scalePattern})${NO_WORD_AFTER})?` : '()';
    reader = {
      digits: new RegExp(
        String.raw`(?<![\p{L}\p{N}]|\d[.,])(${digitPattern(row.spaceGroups)})${scale}${ENDING}(?![.,']\d|[\p{L}\p{N}])`,
        'gu',
      ),
      words: words.pattern
        ? new RegExp(
            `${NO_WORD_BEFORE}(?:${words.pattern})(?:${gap}(?:${words.pattern})){0,9}${NO_WORD_AFTER}`,
            'gu',
          )
        : null,
      shares: row.shares.map(([form, percent]) => [
        new RegExp(`${NO_WORD_BEFORE}(?:${form.normalize('NFKC')})${NO_WORD_AFTER}`, 'gu'),
        percent,
      ]),
      value: words.value,
      scale: words.scale,
    };
    readers.set(row, reader);
  }
  return reader;
}

/** Numbers of a text in a script with spaces: digits, words and shares, in no order; shares first. */
export function spacedNumbers(text: string, row: NumeralRow): RawNumber[] {
  const reader = readerOf(row);
  const found: RawNumber[] = [];
  for (const [form, value] of reader.shares)
    for (const hit of text.matchAll(form))
      found.push({ start: hit.index, end: hit.index + hit[0].length, value, share: true, scale: 1 });
  for (const hit of text.matchAll(reader.digits)) {
    const scale = hit[2] ? reader.scale(hit[2]) : 1;
    const value = digitValue(hit[1] as string) * scale;
    found.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      value: Math.round(value * 100) / 100,
      share: false,
      scale,
    });
  }
  for (const hit of reader.words ? text.matchAll(reader.words) : []) {
    const value = reader.value(hit[0]);
    if (value !== null && value > 0)
      found.push({ start: hit.index, end: hit.index + hit[0].length, value, share: false, scale: 1 });
  }
  return found;
}
