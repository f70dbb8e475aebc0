import {
  type AliasPolicy,
  CASE_SHAPES,
  type CaseShape,
  type NameRelation,
  POLICIES,
  RELATIONS,
} from '../gazetteer/alias.ts';
import { endBehindGap, GAP_UNIT } from './gap.ts';
import { formStrings, GATE_FIELDS, gateTable, starts } from './index-tables.ts';
import { type Packed, unpackSections } from './packing.ts';

/**
 * The packed name index of a page: every form of every name, lexicon entry and
 * blocker in one table, found by the hash of its first word (spaced scripts) or
 * its first two code units (unspaced ones).
 *
 * Sections, in order: lengths of strings; gate keys with their numbers of forms,
 * which follow one another in the next section; forms (string, place of their
 * list of targets); lists of targets (number, then of each kind and traits,
 * reference, exact string, core); companies; entries; term lists.
 */
export const Section = {
  Strings: 0,
  Gate: 1,
  Forms: 2,
  Targets: 3,
  Companies: 4,
  Entries: 5,
  Lists: 6,
} as const;

export const TARGET_KINDS = ['company', 'phrase', 'blocker'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** `word`: whole words. `prefix`: endings may follow. `substring`: anywhere in an unspaced script. */
export const MATCH_MODES = ['word', 'prefix', 'substring'] as const;
export type MatchMode = (typeof MATCH_MODES)[number];

/** What a form stands for. One form can have several targets (two firms of one name, two languages). */
export interface Target {
  readonly kind: TargetKind;
  readonly mode: MatchMode;
  readonly policy: AliasPolicy;
  readonly relation: NameRelation;
  readonly shape: CaseShape;
  /** Also a person's name. */
  readonly person: boolean;
  /** Row in the company or entry table; for a blocker without meaning. */
  readonly ref: number;
  /** The only letter case that counts, or null. */
  readonly exact: string | null;
  /** The shortest form of the same entry inside this one, which carries the sense; null where it is the whole. */
  readonly core: Core | null;
}

/** Part of a form, in units of the folded form. */
export interface Core {
  /** From the start of the match, or below zero from its end. */
  readonly start: number;
  readonly length: number;
}

/** What the page needs to know of a firm to recognise it. */
export interface CompanyNames {
  readonly id: string;
  readonly name: string;
  /** Signs of this firm near its name: people, products and places; then words of its trade. */
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** Signs of the other sense; `{}` stands for the name. */
  readonly against: readonly string[];
}

export interface EntryRule {
  readonly id: string;
  readonly lang: string;
  readonly layer: 'euphemism' | 'plain';
  readonly needsContext: boolean;
  /** The innocent sense is said of people too, so that a number of people proves nothing. */
  readonly saidOfPeople: boolean;
  readonly mode: MatchMode;
  /** Folded; one of them must stand in the same or a neighbouring sentence. */
  readonly evidence: readonly string[];
  /** Folded; one of them in the same sentence rules the match out. */
  readonly stop: readonly string[];
}

export const TARGET_FIELDS = 4;

/** Packs kind, mode, policy, relation and shape of a target into one number. */
export function packTraits(
  t: Pick<Target, 'kind' | 'mode' | 'policy' | 'relation' | 'shape' | 'person'>,
): number {
  return (
    TARGET_KINDS.indexOf(t.kind) |
    (MATCH_MODES.indexOf(t.mode) << 2) |
    (POLICIES.indexOf(t.policy) << 4) |
    (RELATIONS.indexOf(t.relation) << 7) |
    (CASE_SHAPES.indexOf(t.shape) << 9) |
    (t.person ? 1 << 12 : 0)
  );
}

/** Opened index: typed views on the pack, strings cut out when asked for. */
export class NameIndex {
  readonly #text: string;
  readonly #sections: Int32Array[];
  readonly #companies: (CompanyNames | undefined)[] = [];
  readonly #entries: (EntryRule | undefined)[] = [];
  readonly #stringStarts: Int32Array;
  readonly #formStrings: Int32Array;
  readonly gate: Int32Array;
  readonly gateMask: number;

  constructor(packed: Packed) {
    this.#text = packed.text;
    this.#sections = unpackSections(packed);
    const forms = this.#section(Section.Forms);
    this.#stringStarts = starts(this.#section(Section.Strings), 0, 1);
    this.#formStrings = formStrings(forms);
    this.gate = gateTable(this.#section(Section.Gate));
    this.gateMask = this.gate.length / GATE_FIELDS - 1;
  }

  #section(id: number): Int32Array {
    const section = this.#sections[id];
    if (!section) throw new Error(`name index: section ${id} is missing; build the pack again`);
    return section;
  }

  #string(id: number): string {
    return this.#text.slice(this.#stringStarts[id], this.#stringStarts[id + 1]);
  }

  /** Where a form that begins at `at` of a folded text ends there, or -1 where it does not stand there. */
  formStandsAt(form: number, text: string, at: number): number {
    const id = this.#formStrings[form] as number;
    const from = this.#stringStarts[id] as number;
    const length = (this.#stringStarts[id + 1] as number) - from;
    for (let k = 0; k < length; k++) {
      const unit = this.#text.charCodeAt(from + k);
      if (unit === GAP_UNIT) return endBehindGap(text, at + k, this.#text.slice(from + k + 1, from + length));
      if (unit !== text.charCodeAt(at + k)) return -1;
    }
    return at + length;
  }

  targets(form: number): Target[] {
    const all = this.#section(Section.Targets);
    const place = this.#section(Section.Forms)[form * 2 + 1] as number;
    const end = place + 1 + (all[place] as number) * TARGET_FIELDS;
    const targets: Target[] = [];
    for (let t = place + 1; t < end; t += TARGET_FIELDS) {
      const traits = all[t] as number;
      const exact = all[t + 2] as number;
      const core = all[t + 3] as number;
      targets.push({
        kind: TARGET_KINDS[traits & 3] ?? 'blocker',
        mode: MATCH_MODES[(traits >> 2) & 3] ?? 'word',
        policy: POLICIES[(traits >> 4) & 7] ?? 'never-alone',
        relation: RELATIONS[(traits >> 7) & 3] ?? 'name',
        shape: CASE_SHAPES[(traits >> 9) & 7] ?? 'caseless',
        person: ((traits >> 12) & 1) === 1,
        ref: all[t + 1] as number,
        exact: exact === 0 ? null : this.#string(exact - 1),
        core: core === 0 ? null : { start: (core << 24) >> 24, length: core >> 8 },
      });
    }
    return targets;
  }

  #list(id: number): string[] {
    const lists = this.#section(Section.Lists);
    const at = id;
    const length = lists[at] as number;
    return Array.from(lists.subarray(at + 1, at + 1 + length), (string) => this.#string(string));
  }

  company(ref: number): CompanyNames {
    let company = this.#companies[ref];
    if (!company) {
      const [id, name, strong, weak, against] = this.#section(Section.Companies).subarray(
        ref * 5,
        ref * 5 + 5,
      ) as unknown as number[];
      company = {
        id: this.#string(id as number),
        name: this.#string(name as number),
        strong: this.#list(strong as number),
        weak: this.#list(weak as number),
        against: this.#list(against as number),
      };
      this.#companies[ref] = company;
    }
    return company;
  }

  entry(ref: number): EntryRule {
    let entry = this.#entries[ref];
    if (!entry) {
      const [id, lang, traits, evidence, stop] = this.#section(Section.Entries).subarray(
        ref * 5,
        ref * 5 + 5,
      ) as unknown as number[];
      entry = {
        id: this.#string(id as number),
        lang: this.#string(lang as number),
        layer: ((traits as number) & 1) === 1 ? 'plain' : 'euphemism',
        needsContext: ((traits as number) & 2) === 2,
        saidOfPeople: ((traits as number) & 16) === 16,
        mode: MATCH_MODES[((traits as number) >> 2) & 3] ?? 'word',
        evidence: this.#list(evidence as number),
        stop: this.#list(stop as number),
      };
      this.#entries[ref] = entry;
    }
    return entry;
  }
}
