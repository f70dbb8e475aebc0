import { fold } from '../text/fold.ts';
import { FUNCTION_WORDS } from '../text/function-words.ts';
import { firstOf, occurs } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

/** Frame words that a firm's name does not begin with. */
const OWN_WORDS = ['people', 'staff', 'cut', 'trim', 'grow', 'things', 'measure', 'conjunction'] as const;

const cache = new Map<string, ReadonlySet<string>>();

/** Function words of a language, and its months, weekdays and countries from the locale data of the engine. */
function knownWords(language: string): ReadonlySet<string> {
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

/** Whether a word of a capitalised run is no part of a name: an article, a month, a country, "Workers", "Startup". */
export function isCommonWord(view: SentenceView, word: string, opensSentence: boolean): boolean {
  const folded = fold(word).text;
  const { frame, tag } = view.language;
  if (knownWords(tag).has(folded)) return true;
  const { kinds, firm, bodies, openers } = frame.subject;
  if ([kinds, firm, bodies].some((words) => isWhole(words, folded))) return true;
  if (opensSentence && isWhole(openers, folded)) return true;
  return OWN_WORDS.some((name) => isWhole(frame.words[name], folded));
}

function isWhole(pattern: RegExp, word: string): boolean {
  return firstOf(pattern, word)?.[0].length === word.length;
}

/** "Chief executive …": what follows is a person. */
export function precededByPerson(view: SentenceView, before: string): boolean {
  const last = /[\p{L}.]+(?= $)/u.exec(before)?.[0];
  return last !== undefined && occurs(view.language.frame.subject.persons, fold(last).text);
}
