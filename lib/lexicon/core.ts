import { foldKey } from '../text/fold.ts';
import type { FormedEntry } from './forms.ts';

/** A scheme with a name of its own is marked with that name. */
const NAMED_SCHEME = /^(?:plans?|programmes?|programas?|piano|dispositif|plano|programma)\b/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

function standsAt(key: string, part: string, at: number, match: FormedEntry['match']): boolean {
  if (match === 'substring') return true;
  if (LETTER.test(key[at - 1] ?? ' ')) return false;
  return match === 'prefix' || !LETTER.test(key[at + part.length] ?? ' ');
}

/**
 * The part of a form that carries its sense: the shortest other form of the
 * entry inside it (`restructuring` in `restructuring plan`), or null where the
 * form is the shortest itself.
 */
export function coreOf(
  form: string,
  forms: readonly string[],
  match: FormedEntry['match'],
): { start: number; length: number } | null {
  const key = foldKey(form);
  if (NAMED_SCHEME.test(key) || form.includes('\u2026')) return null;
  let best: { start: number; length: number } | null = null;
  for (const other of forms) {
    const part = foldKey(other);
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
