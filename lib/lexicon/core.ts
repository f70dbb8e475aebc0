import { fold, foldKey } from '../text/fold.ts';
import { type FormedEntry, withoutCore } from './forms.ts';

/** A scheme with a name of its own is marked with that name. */
const NAMED_SCHEME = /^(?:plans?|programmes?|programas?|piano|dispositif|plano|programma)\b/u;
/** A preposition behind the verb belongs to what follows it. */
const TRAILING_PREPOSITION = / (?:of|from|with|de|du|des|von|mit|van|da|di|do|dos|con|med|av|от|с|z|عن)$/u;
const GAP = '\u2026';
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Where a form may begin inside another one: anywhere in unspaced scripts, else where a word does. */
function startsIn(key: string, match: FormedEntry['match']): number[] {
  const starts: number[] = [];
  for (let i = 0; i < key.length; i++)
    if (match === 'substring' || !LETTER.test(key[i - 1] ?? ' ')) starts.push(i);
  return starts;
}

function mayEnd(key: string, end: number, match: FormedEntry['match']): boolean {
  return match !== 'word' || !LETTER.test(key[end] ?? ' ');
}

/** Folded forms of an entry, among which the cores of the longer ones are looked for. */
export type Cores = ReadonlySet<string>;

/** Folds the forms of an entry once, for all its calls of `coreOf`. */
export function coresAmong(forms: readonly string[]): Cores {
  return new Set(forms.map((form) => foldKey(withoutCore(form))));
}

/** The shortest form that stands inside another one, the leftmost of several. */
function shortestInside(key: string, cores: Cores, match: FormedEntry['match'], below: number): Core | null {
  const starts = startsIn(key, match);
  let best: Core | null = null;
  for (const start of starts) {
    const longest = Math.min(key.length - start, (best?.length ?? below) - 1);
    for (let length = 2; length <= longest; length++) {
      if (!mayEnd(key, start + length, match) || !cores.has(key.slice(start, start + length))) continue;
      best = { start, length };
      break;
    }
  }
  return best;
}

interface Core {
  /** Below zero: from the end of the form. */
  readonly start: number;
  readonly length: number;
}

/**
 * The part of a form that carries its sense: the shortest other form of the
 * entry inside it (`restructuring` in `restructuring plan`) unless the table
 * names it by brackets (`was [let go]`); null where it is the whole form.
 */
export function coreOf(form: string, cores: Cores, match: FormedEntry['match']): Core | null {
  const marked = /^([^[]*)\[([^\]]*)\](.*)$/.exec(form);
  if (marked) {
    const [, before = '', core = '', after = ''] = marked;
    // What a gap holds has no fixed length, so that a core behind it is counted from the end.
    const start = before.includes(GAP)
      ? -fold(core + after).text.trimEnd().length
      : fold(before).text.trimStart().length;
    return { start, length: foldKey(core).length };
  }
  const key = foldKey(form);
  if (NAMED_SCHEME.test(key) || form.includes(GAP)) return null;
  const bare = key.replace(TRAILING_PREPOSITION, '');
  const trimmed = bare === key ? null : { start: 0, length: bare.length };
  return shortestInside(key, cores, match, bare.length) ?? trimmed;
}
