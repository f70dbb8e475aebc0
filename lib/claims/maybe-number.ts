import { wordNumbers } from './number-words.ts';
import type { NumeralRow } from './numerals/numeral-row.ts';

const patterns = new Map<NumeralRow, RegExp>();

/**
 * Whether a text, as it stands, may hold a number in digits or words: cheap
 * enough to be asked of every sentence of a page. True too often, never false
 * where `readQuantities` finds one.
 */
export function maybeNumber(text: string, row: NumeralRow): boolean {
  let pattern = patterns.get(row);
  if (!pattern) {
    const shares = row.shares.map(([words]) => words);
    pattern = new RegExp(
      [String.raw`\p{N}`, wordNumbers(row).pattern, ...shares].filter(Boolean).join('|'),
      'iu',
    );
    patterns.set(row, pattern);
  }
  return pattern.test(text);
}
