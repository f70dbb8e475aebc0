import type { CompanyNames } from '../matching/name-index.ts';

/** Signs of a firm that can be held against one of its names. */
export interface SignsBeside {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** Counter-signs around the name, with `{}` in its place. */
  readonly frames: readonly string[];
  /** Counter-signs anywhere in the sentence. */
  readonly against: readonly string[];
}

const known = new WeakMap<CompanyNames, Map<string, SignsBeside>>();

/**
 * The signs that count for a firm under a folded name. A sign that holds the
 * name, or stands in it, says nothing: the name itself would be its proof.
 */
export function signsBeside(company: CompanyNames, name: string): SignsBeside {
  const byName = known.get(company) ?? new Map<string, SignsBeside>();
  known.set(company, byName);
  let signs = byName.get(name);
  if (!signs) {
    const others = (terms: readonly string[]) => terms.filter((t) => !t.includes(name) && !name.includes(t));
    signs = {
      strong: others(company.strong),
      weak: others(company.weak),
      frames: company.against.filter((sign) => sign.includes('{}')),
      against: company.against.filter((sign) => !sign.includes('{}')),
    };
    byName.set(name, signs);
  }
  return signs;
}
