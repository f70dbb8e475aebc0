import { caseShape } from '../gazetteer/alias.ts';
import { aliasesOf, type NamedCompany, type PolicyRow, PolicyTable } from '../gazetteer/aliases-of.ts';
import { coreOf, coresAmong } from '../lexicon/core.ts';
import { type FormedEntry, withoutCore, writtenForms } from '../lexicon/forms.ts';
import { foldKey } from '../text/fold.ts';
import { type CompanySigns, signsOf } from './company-signs.ts';
import { foldForm } from './gap.ts';
import { gateKey } from './gate.ts';
import { MATCH_MODES, packTraits, Section, type Target } from './name-index.ts';
import { type Packed, packSections, StringPool } from './packing.ts';

/** A lexicon entry as far as the index needs it. */
export interface IndexedEntry extends FormedEntry {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly ambiguity: 'safe' | 'needs-context';
  readonly evidence: readonly string[];
  readonly stop: readonly string[];
  readonly caseSensitive: readonly string[];
  readonly saidOfPeople?: true | undefined;
}

/** The tables the index is made from. */
export interface IndexSource {
  readonly companies: readonly NamedCompany[];
  readonly policies: readonly PolicyRow[];
  readonly blockers: readonly { readonly longerWord: string }[];
  readonly signs: readonly CompanySigns[];
  readonly entries: readonly IndexedEntry[];
}

interface FormRow {
  readonly key: string;
  readonly targets: Target[];
}

/** Names in Cyrillic letters take endings, as prefix entries do. */
const INFLECTED = /^[\u0400-\u04ff]/u;

class FormTable {
  readonly #rows = new Map<string, FormRow>();
  readonly #gates = new Map<number, Set<string>>();

  add(form: string, target: Target): void {
    const key = foldForm(form);
    const gate = gateKey(key, target.mode === 'prefix' || INFLECTED.test(key));
    if (gate === null) return;
    const row = this.#rows.get(key) ?? { key, targets: [] };
    this.#rows.set(key, row);
    if (
      !row.targets.some(
        (t) =>
          t.kind === target.kind &&
          t.ref === target.ref &&
          t.mode === target.mode &&
          t.exact === target.exact,
      )
    )
      row.targets.push(target);
    this.#gates.set(gate, (this.#gates.get(gate) ?? new Set()).add(key));
  }

  /** Gate keys with their rows, longest form first. */
  gates(): [number, FormRow[]][] {
    return [...this.#gates].map(([gate, keys]) => [
      gate,
      [...keys]
        .map((k) => this.#rows.get(k) as FormRow)
        .sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1)),
    ]);
  }
}

/** What forms stand for, each list of targets once: the many forms of an entry share a few. */
class TargetLists {
  readonly numbers: number[] = [];
  readonly #pool: StringPool;
  readonly #places = new Map<string, number>();

  constructor(pool: StringPool) {
    this.#pool = pool;
  }

  /** Where a list stands in the section. */
  place(targets: readonly Target[]): number {
    const list = [targets.length];
    for (const t of targets) {
      const core = t.core === null ? 0 : (t.core.start & 0xff) | (t.core.length << 8);
      list.push(packTraits(t), t.ref, t.exact === null ? 0 : this.#pool.id(t.exact) + 1, core);
    }
    const key = list.join();
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.numbers.length;
    this.#places.set(key, place);
    this.numbers.push(...list);
    return place;
  }
}

/** Compiles names, lexicon and blockers into the packed index of the page script. */
export function compileIndex(source: IndexSource): Packed {
  const pool = new StringPool();
  const lists: number[] = [];
  const listIds = new Map<string, number>();
  const listId = (strings: readonly string[]): number => {
    const ids = [...new Set(strings)].map((s) => pool.id(s));
    const key = ids.join();
    let at = listIds.get(key);
    if (at === undefined) {
      at = lists.length;
      lists.push(ids.length, ...ids);
      listIds.set(key, at);
    }
    return at;
  };
  const table = new FormTable();
  addAliases(source, table);
  addForms(source.entries, table);
  for (const { longerWord } of source.blockers) {
    table.add(longerWord, {
      kind: 'blocker',
      mode: 'substring',
      policy: 'plain',
      relation: 'name',
      shape: 'caseless',
      person: false,
      ref: 0,
      exact: null,
      core: null,
    });
  }
  const gates = table.gates();
  // The forms come first in the pool and in the order of the gates, so that
  // most of them need no number of their own.
  for (const [, rows] of gates) for (const row of rows) pool.id(row.key);
  const forms: number[] = [];
  const targets = new TargetLists(pool);
  let next = 0;
  for (const [, rows] of gates) {
    for (const row of rows) {
      const id = pool.id(row.key);
      forms.push(id === next ? 0 : id + 1, targets.place(row.targets));
      if (id === next) next++;
    }
  }
  const companies = companySection(source, pool, listId);
  const entries = entrySection(source.entries, pool, listId);
  const strings = pool.values();
  const sections: number[][] = [];
  sections[Section.Strings] = strings.map((string) => string.length);
  sections[Section.Gate] = gates.flatMap(([key, rows]) => [key, rows.length]);
  sections[Section.Forms] = forms;
  sections[Section.Targets] = targets.numbers;
  sections[Section.Companies] = companies;
  sections[Section.Entries] = entries;
  sections[Section.Lists] = lists;
  return packSections(sections, strings.join(''));
}

function addAliases(source: IndexSource, table: FormTable): void {
  const policies = new PolicyTable(source.policies);
  source.companies.forEach((company, ref) => {
    for (const alias of aliasesOf(company, policies)) {
      const cased = alias.policy === 'cased-exact' || alias.policy === 'never-alone';
      table.add(alias.text, {
        kind: 'company',
        mode: 'word',
        policy: alias.policy,
        relation: alias.relation,
        shape: caseShape(alias.text),
        person: alias.person,
        ref,
        exact: cased ? alias.text : null,
        core: null,
      });
    }
  });
}

function addForms(entries: readonly IndexedEntry[], table: FormTable): void {
  entries.forEach((entry, ref) => {
    const cased = new Map(entry.caseSensitive.map((form) => [foldKey(form), form]));
    const forms = writtenForms(entry);
    const cores = coresAmong(forms);
    for (const form of forms) {
      table.add(withoutCore(form), {
        kind: 'phrase',
        mode: entry.match,
        policy: 'plain',
        relation: 'name',
        shape: 'caseless',
        person: false,
        ref,
        exact: cased.get(foldKey(withoutCore(form))) ?? null,
        core: coreOf(form, cores, entry.match),
      });
    }
  });
}

type ListId = (strings: readonly string[]) => number;

function companySection(source: IndexSource, pool: StringPool, listId: ListId): number[] {
  const signs = new Map(source.signs.map((s) => [s.companyId, s]));
  return source.companies.flatMap((company) => {
    const { strong, weak, against } = signsOf(signs.get(company.id));
    return [pool.id(company.id), pool.id(company.name), listId(strong), listId(weak), listId(against)];
  });
}

function entrySection(entries: readonly IndexedEntry[], pool: StringPool, listId: ListId): number[] {
  return entries.flatMap((entry) => {
    const mode = MATCH_MODES.indexOf(entry.match);
    const traits =
      (entry.kind === 'plain' ? 1 : 0) |
      (entry.ambiguity === 'needs-context' ? 2 : 0) |
      (mode << 2) |
      (entry.saidOfPeople ? 16 : 0);
    return [
      pool.id(entry.id),
      pool.id(entry.lang),
      traits,
      listId(entry.evidence.map(foldKey)),
      listId(entry.stop.map(foldKey)),
    ];
  });
}
