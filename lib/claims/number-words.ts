import type { NumeralRow } from './numerals/numeral-row.ts';

/** Values of the words of a language; scales multiply what stands before them. */
export interface WordNumbers {
  /** Alternatives for one word, longest first; empty if the language has none. */
  readonly pattern: string;
  readonly scalePattern: string;
  /** Value of a phrase of number words; null if it is none. */
  value(phrase: string): number | null;
  scale(word: string): number;
}

/** Longest phrase that is read; longer runs of number words are no numbers. */
const MAX_PHRASE = 120;

function entries(list: string): [string, number][] {
  return list
    .normalize('NFKC')
    .split(' ')
    .filter(Boolean)
    .map((item) => {
      const at = item.lastIndexOf(':');
      return [item.slice(0, at).replaceAll('_', ' '), Number(item.slice(at + 1))];
    });
}

function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** Number words of a row. */
export function wordNumbers(row: NumeralRow): WordNumbers {
  const words = new Map(entries(row.words));
  const scales = new Map(entries(row.scales));
  const one = alternatives([...words.keys(), ...scales.keys()]);
  const part = new RegExp(`(?:${one})`, 'uy');
  const joiner = new RegExp(row.joiner ? ` ?(?:${row.joiner}) ?| ` : ' ', 'uy');

  function parts(phrase: string): string[] | null {
    const found: string[] = [];
    let at = 0;
    while (at < phrase.length) {
      part.lastIndex = at;
      const hit = part.exec(phrase);
      if (hit) {
        found.push(hit[0]);
        at += hit[0].length;
        continue;
      }
      joiner.lastIndex = at;
      const between = joiner.exec(phrase);
      if (!between || between[0] === '') return null;
      at += between[0].length;
    }
    return found;
  }

  return {
    pattern: one,
    scalePattern: alternatives(scales.keys()),
    scale: (word) => scales.get(word) ?? 1,
    value(phrase) {
      const found = phrase.length > MAX_PHRASE ? null : parts(phrase);
      if (!found || found.length === 0) return null;
      if (!row.bareScale && scales.has(found[0] as string) && !/^an? /.test(found[0] as string)) return null;
      let total = 0;
      let current = 0;
      for (const word of found) {
        const scale = scales.get(word);
        if (scale === undefined) current += words.get(word) ?? 0;
        else if (scale < 1000) current = Math.max(current, 1) * scale;
        else {
          total += Math.max(current, 1) * scale;
          current = 0;
        }
      }
      return total + current;
    },
  };
}
