import { fold } from '../../text/fold.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';

/** Words of a language that are no firm's name, folded. */
export interface CommonWords {
  /** Function words, months and weekdays: no part of a name. */
  readonly small: ReadonlySet<string>;
  /** Countries and regions: part of many a name, but none alone. */
  readonly regions: ReadonlySet<string>;
}

const cache = new Map<string, CommonWords>();

/** Common words of a language, from its function words and the locale data of the engine. */
export function commonWords(language: string): CommonWords {
  let words = cache.get(language);
  if (words) return words;
  const small = new Set(FUNCTION_WORDS[language]?.split(' ') ?? []);
  const add = (style: Intl.DateTimeFormatOptions, month: number, day: number): void => {
    const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...style });
    small.add(fold(format.format(new Date(Date.UTC(2001, month, day)))).text.replace('.', ''));
  };
  for (let i = 0; i < 12; i++) {
    add({ month: 'long' }, i, 1);
    add({ month: 'short' }, i, 1);
  }
  for (let i = 1; i <= 7; i++) {
    add({ weekday: 'long' }, 0, i);
    add({ weekday: 'short' }, 0, i);
  }
  const regions = new Set<string>();
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const name = names.of(String.fromCharCode(a, b));
      if (name) for (const word of fold(name).text.split(' ')) regions.add(word);
    }
  words = { small, regions };
  cache.set(language, words);
  return words;
}
