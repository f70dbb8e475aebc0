import { CharClass, charClass } from '../text/char-class.ts';
import { foldKey } from '../text/fold.ts';
import { type Alias, type AliasPolicy, type NameRelation, POLICIES } from './alias.ts';

/** The names of a firm as the company table holds them. */
export interface NamedCompany {
  readonly id: string;
  readonly name: string;
  readonly legalName: string | null;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly brands: readonly string[];
}

/** A row of the policy table: how an alias of a firm is to be treated. */
export interface PolicyRow {
  readonly alias: string;
  readonly companyId: string;
  readonly policy: Exclude<AliasPolicy, 'plain'>;
  /** What else the name is. */
  readonly class: string;
}

/** Latin letters and digits up to this length are codes and initials rather than names. */
const CODE_LENGTH = 2;
/** Ideographs up to this length turn up across word borders. */
const SHORT_HAN = 3;

/** Looks up policies; a policy written for a name also holds for its other letter cases. */
export class PolicyTable {
  readonly #policies = new Map<string, PolicyRow['policy']>();
  readonly #people = new Set<string>();

  constructor(rows: readonly PolicyRow[]) {
    for (const row of rows) {
      const key = `${row.companyId}\n${foldKey(row.alias)}`;
      if (row.class === 'person') this.#people.add(key);
      const listed = this.#policies.get(key);
      // A string can be listed for two languages; the stricter policy serves both.
      if (!listed || POLICIES.indexOf(row.policy) > POLICIES.indexOf(listed))
        this.#policies.set(key, row.policy);
    }
  }

  isPerson(companyId: string, alias: string): boolean {
    return this.#people.has(`${companyId}\n${foldKey(alias)}`);
  }

  policyOf(companyId: string, alias: string): AliasPolicy {
    const listed = this.#policies.get(`${companyId}\n${foldKey(alias)}`);
    if (listed) return listed;
    const first = charClass(alias.charCodeAt(0));
    if (first === CharClass.Han && alias.length <= SHORT_HAN) return 'boundary-check';
    if (/^[\p{L}\p{N}&.]+$/u.test(alias) && first === CharClass.Word && alias.length <= CODE_LENGTH)
      return 'never-alone';
    if (/^\p{Lu}[\p{Lu}\p{N}&]{2,3}$/u.test(alias)) return 'cased-exact';
    return 'plain';
  }
}

/** Every alias of a firm, each once; a string that is both name and brand counts as the name. */
export function aliasesOf(company: NamedCompany, policies: PolicyTable): Alias[] {
  const seen = new Set<string>();
  const found: Alias[] = [];
  const take = (strings: readonly (string | null)[], relation: NameRelation): void => {
    for (const text of strings) {
      if (!text || seen.has(text)) continue;
      seen.add(text);
      found.push({
        text,
        companyId: company.id,
        relation,
        policy: policies.policyOf(company.id, text),
        person: policies.isPerson(company.id, text),
      });
    }
  };
  take([company.name, company.legalName, ...company.aliases], 'name');
  take(company.formerNames, 'former-name');
  take(company.brands, 'brand');
  return found;
}
