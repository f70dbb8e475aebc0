/**
 * What a capital letter says in a line. In a headline every word has one, in
 * capitals all letters are: there the case of a name is no evidence.
 */
export type CaseStyle = 'sentence' | 'title' | 'capitals';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’.-]*/gu;
/** Little words that headlines leave in lower case. */
const LITTLE =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|its|nor|of|off|on|or|over|the|to|up|via|vs|with|after|amid|de|la|le|les|des|et|en|der|die|das|und|von|y|e|di|da|do)$/i;
/** Fewer words than this do not make a headline. */
const MIN_WORDS = 3;
const TITLE_SHARE = 0.6;

export function caseStyle(line: string): CaseStyle {
  const words = line.match(WORD)?.filter((w) => !LITTLE.test(w)) ?? [];
  const letters = line.replace(/[^\p{Lu}\p{Ll}]/gu, '');
  if (letters.length >= 8 && words.length >= 2 && !/\p{Ll}/u.test(letters.replace(/[^\p{Lu}\p{Ll}]/gu, '')))
    return 'capitals';
  if (words.length < MIN_WORDS) return 'sentence';
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w)).length;
  return capitals / words.length > TITLE_SHARE ? 'title' : 'sentence';
}
