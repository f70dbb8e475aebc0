import type { PolicyRow } from '../../lib/gazetteer/aliases-of.ts';
import type { CompanySigns } from '../../lib/matching/company-signs.ts';
import { compileIndex, type IndexedEntry } from '../../lib/matching/compile.ts';
import type { NameIndex } from '../../lib/matching/name-index.ts';
import { openIndex } from '../../lib/matching/open-index.ts';

export interface SmallSource {
  /** Names of firms; the first name of a row is also its id. */
  names?: string[][];
  policies?: Record<string, PolicyRow['policy']>;
  blockers?: string[];
  signs?: (Partial<CompanySigns> & { companyId: string })[];
  entries?: (Partial<IndexedEntry> & { term: string })[];
}

/** A small index for tests. */
export function indexOf(source: SmallSource): NameIndex {
  const companies = (source.names ?? []).map(([name = '', ...aliases]) => ({
    id: name,
    name,
    legalName: null,
    aliases,
    formerNames: [],
    brands: [],
  }));
  const policies = Object.entries(source.policies ?? {}).map(([alias, policy]) => ({
    alias,
    companyId: companies.find((c) => c.name === alias || c.aliases.includes(alias))?.id ?? '',
    policy,
    class: 'other',
  }));
  return openIndex(
    compileIndex({
      companies,
      policies,
      blockers: (source.blockers ?? []).map((longerWord) => ({ longerWord })),
      signs: (source.signs ?? []).map((s) => ({
        people: [],
        products: [],
        places: [],
        words: [],
        wordsLocal: {},
        against: [],
        againstLocal: {},
        ...s,
      })),
      entries: (source.entries ?? []).map((e) => ({
        id: e.term,
        lang: 'en',
        kind: 'corporate-pr',
        ambiguity: 'safe',
        evidence: [],
        stop: [],
        caseSensitive: [],
        forms: [],
        match: 'word',
        ...e,
      })),
    }),
  );
}
