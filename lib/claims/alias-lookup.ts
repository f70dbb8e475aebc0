import { caseFits } from '../detection/letter-case.ts';
import { findMatches } from '../matching/matcher.ts';
import type { NameIndex } from '../matching/name-index.ts';
import { fold } from '../text/fold.ts';

/** The one firm of the tables that bears exactly this name; null if none or several do. */
export type AliasLookup = (name: string) => string | null;

/**
 * Looks names up that a claim frame has shown to be firms' names: that is
 * evidence enough for a name that is also a common word, but not for one that
 * never stands alone.
 */
export function aliasLookup(index: NameIndex): AliasLookup {
  return (name) => {
    const folded = fold(name);
    const ids = new Set<string>();
    const accept = (target: Parameters<typeof caseFits>[0]) =>
      target.kind === 'company' && target.policy !== 'never-alone' && caseFits(target, name);
    for (const match of findMatches(index, folded, accept)) {
      if (match.start !== 0 || match.end !== folded.text.length) continue;
      for (const target of match.targets) if (accept(target)) ids.add(index.company(target.ref).id);
    }
    const [only] = ids;
    return ids.size === 1 && only !== undefined ? only : null;
  };
}
