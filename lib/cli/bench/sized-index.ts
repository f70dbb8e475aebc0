import { aliasesOf, type NamedCompany, PolicyTable } from '../../gazetteer/aliases-of.ts';
import { formsOf } from '../../lexicon/forms.ts';
import type { IndexSource } from '../../matching/compile.ts';
import { foldForm, GAP } from '../../matching/gap.ts';
import { pick, seeded, shuffled } from './random.ts';

const SEED = 7;
/** Firms outside the tables are numbered from here on. */
const MADE_UP = 'bench-';
const HAN = /[\u4e00-\u9fff]/;

/** Folded forms that a source gives, each once; those with gaps as they are written. */
export function termsOf({ companies, policies, entries }: IndexSource): string[] {
  const table = new PolicyTable(policies);
  const terms = new Set<string>();
  for (const company of companies)
    for (const { text } of aliasesOf(company, table)) terms.add(foldForm(text));
  for (const entry of entries) for (const form of formsOf(entry)) terms.add(foldForm(form));
  return [...terms];
}

/** Those of some terms that can be looked for as plain strings. */
export function plainTerms(terms: readonly string[]): string[] {
  return terms.filter((term) => term.length > 1 && !term.includes(GAP));
}

/** Two halves of a name: words of a spaced one, ideographs of a Chinese one. */
function halves(name: string): readonly [string, string] | null {
  if (HAN.test(name)) return name.length < 4 ? null : [name.slice(0, 2), name.slice(2)];
  const at = name.indexOf(' ');
  return at < 3 ? null : [name.slice(0, at), name.slice(at)];
}

/** Firms with names put together from halves of real ones. */
export function madeUpFirms(source: IndexSource, count: number): NamedCompany[] {
  const random = seeded(SEED);
  const names = source.companies.flatMap((row) => [row.name, ...row.aliases]);
  const known = new Set(names);
  const parts = names.map(halves).filter((part) => part !== null);
  const spaced = parts.filter(([first]) => !HAN.test(first));
  const chinese = parts.filter(([first]) => HAN.test(first));
  const firms: NamedCompany[] = [];
  // Two names in a hundred would meet by chance; a limit of tries ends a table that has too few parts.
  for (let tries = 0; firms.length < count && tries < count * 20; tries++) {
    const pool = random() < 0.15 && chinese.length > 0 ? chinese : spaced;
    const name = pick(random, pool)[0] + pick(random, pool)[1];
    if (known.has(name)) continue;
    known.add(name);
    firms.push({
      id: MADE_UP + firms.length,
      name,
      legalName: null,
      aliases: [],
      formerNames: [],
      brands: [],
    });
  }
  return firms;
}

/**
 * A source of about `forms` forms: names and phrases in the proportion of the
 * tables where those hold more, all of them with made-up firms where they hold
 * fewer.
 */
export function sizedSource(source: IndexSource, forms: number): IndexSource {
  const all = termsOf(source).length;
  if (all <= forms)
    return { ...source, companies: [...source.companies, ...madeUpFirms(source, forms - all)] };
  const random = seeded(SEED);
  const table = new PolicyTable(source.policies);
  /** Takes rows in a random order as long as they fit. */
  const fill = <T>(rows: readonly T[], room: number, sizeOf: (row: T) => number): T[] => {
    let left = room;
    return shuffled(random, rows).filter((row) => {
      const size = sizeOf(row);
      if (size > left) return false;
      left -= size;
      return true;
    });
  };
  const phrases = source.entries.reduce((sum, entry) => sum + formsOf(entry).length, 0);
  const share = phrases / Math.max(phrases, all);
  const entries = fill(source.entries, forms * share, (entry) => formsOf(entry).length);
  const companies = fill(
    source.companies,
    forms * (1 - share),
    (company) => aliasesOf(company, table).length,
  );
  return { ...source, companies, entries };
}
