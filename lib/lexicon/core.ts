import { fold, foldKey } from '../text/fold.ts';
import { type FormedEntry, withoutCore } from './forms.ts';

/** A scheme with a name of its own is marked with that name. */
const NAMED_SCHEME = /^(?:plans?|programmes?|programas?|piano|dispositif|plano|programma)\b/u;
/** A preposition behind the verb belongs to what follows it. */
const TRAILING_PREPOSITION = / (?:of|from|with|de|du|des|von|mit|van|da|di|do|dos|con|med|av|от|с|z|عن)$/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

function standsAt(key: string, part: string, at: number, match: FormedEntry['match']): boolean {
  if (match === 'substring') return true;
  if (LETTER.test(key[at - 1] ?? ' ')) return false;
  return match === 'prefix' || !LETTER.test(key[at + part.length] ?? ' ');
}

/**
 * The part of a form that carries its sense: the shortest other form of the
 * entry inside it (`restructuring` in `restructuring plan`) unless the table
 * names it by brackets (`was [let go]`); null where it is the whole form.
 */
export function coreOf(
  form: string,
  forms: readonly string[],
  match: FormedEntry['match'],
): { start: number; length: number } | null {
  const marked = /^([^[]*)\[([^\]]*)\]/.exec(form);
  if (marked) {
    const before = fold(marked[1] as string).text.trimStart();
    return { start: before.length, length: foldKey(marked[2] as string).length };
  }
  const key = foldKey(form);
  if (NAMED_SCHEME.test(key) || form.includes('\u2026')) return null;
  const bare = key.replace(TRAILING_PREPOSITION, '');
  let best: { start: number; length: number } | null =
    bare === key ? null : { start: 0, length: bare.length };
  for (const other of forms) {
    const part = foldKey(withoutCore(other));
    if (
      part.length >= key.length ||
      part.length < 2 ||
      part.length >= (best?.length ?? Number.POSITIVE_INFINITY)
    )
      continue;
    const start = key.indexOf(part);
    if (start >= 0 && standsAt(key, part, start, match)) best = { start, length: part.length };
  }
  return best;
}
