import type { RoleBook } from './role-book.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** A person, body or described stranger that speaks on the page. */
export interface Person {
  /** Fullest name, or the description. */
  name: string;
  named: boolean;
  role: string;
  /** Everything said of the person so far, for the class. */
  evidence: string;
  gender: 'he' | 'she' | null;
  /** Heard in a memo, an internal letter, or telling staff: the voice of an employer. */
  addressesStaff: boolean;
  /** Spoken of as "it": no person, though the page may not say what. */
  isBody: boolean;
}

/** Units of evidence kept of one person. */
const MOST_EVIDENCE = 1200;
const MASCULINE = /(?:^|\s)(?:mr|herr|sir|lord|monsieur|señor|sr|senhor|signor|г-н)\.?\s*$/iu;
const FEMININE = /(?:^|\s)(?:mrs|ms|miss|dame|lady|frau|madame|mme|señora|sra|senhora|signora|г-жа)\.?\s*$/iu;

/** Forms of address, which are no office. */
const COURTESY =
  /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|herr|frau|monsieur|madame|mme|señora?|sra?|senhora?|dona?|don|signora?)\.?$/iu;

/** The office of a person; a mere form of address is none. */
export function officeOf({ role }: Person): string {
  return COURTESY.test(role) ? '' : role;
}

/** Last word of a name. */
export function surnameOf(name: string): string {
  return name.trim().split(/\s+/u).at(-1) ?? name;
}

/** Cyrillic names change their endings: two forms are one name if their stems agree. */
export function sameSurname(a: string, b: string): boolean {
  if (a === b) return true;
  if (!/^\p{Script=Cyrillic}/u.test(a) || Math.min(a.length, b.length) < 5) return false;
  const stem = Math.min(a.length, b.length) - 2;
  return a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 3;
}

/** A person as first heard of. */
export function newPerson({ text, named, role, evidence }: SpeakerPhrase): Person {
  const gender = MASCULINE.test(role) ? 'he' : FEMININE.test(role) ? 'she' : null;
  return { name: text, named, role, evidence, gender, addressesStaff: false, isBody: false };
}

/** Two full names that begin differently. */
export function differInFirstName(a: string, b: string): boolean {
  return a.split(/\s+/u)[0] !== b.split(/\s+/u)[0];
}

/** Adds what a mention tells: the fullest role that names an office wins. */
export function enrich(person: Person, told: string, evidence: string, roles: RoleBook): void {
  const role = COURTESY.test(told) ? '' : told;
  if (COURTESY.test(person.role)) person.role = '';
  if (role && roles.of(role) !== 0 && (roles.of(person.role) === 0 || role.length > person.role.length))
    person.role = role;
  else if (!person.role && role) person.role = role;
  if (evidence && person.evidence.length < MOST_EVIDENCE && !person.evidence.includes(evidence))
    person.evidence += `; ${evidence}`;
}
