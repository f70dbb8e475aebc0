import { fold } from '../../text/fold.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';

const cache = new Map<string, ReadonlySet<string>>();

/**
 * Words of a language that no firm's name begins with or consists of: its
 * function words, and its months, weekdays and countries from the locale data
 * of the engine. Folded.
 */
export function commonWords(language: string): ReadonlySet<string> {
  let words = cache.get(language);
  if (words) return words;
  const found = new Set(FUNCTION_WORDS[language]?.split(' ') ?? []);
  const styles = [{ month: 'long' }, { month: 'short' }, { weekday: 'long' }, { weekday: 'short' }] as const;
  for (let i = 0; i < 12; i++) {
    const day = new Date(Date.UTC(2001, i, 1 + i));
    for (const style of styles) {
      const name = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...style }).format(day);
      found.add(fold(name).text.replace('.', ''));
    }
  }
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const name = regions.of(String.fromCharCode(a, b));
      if (name) for (const word of fold(name).text.split(' ')) found.add(word);
    }
  words = found;
  cache.set(language, words);
  return words;
}
