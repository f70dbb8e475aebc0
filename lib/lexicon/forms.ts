/** The forms under which an entry is looked for, as the table writes them. */
export interface FormedEntry {
  readonly term: string;
  readonly forms: readonly string[];
  readonly match: 'word' | 'prefix' | 'substring';
}

const CHOICE = /\{([^{}]*)\}/;

/**
 * Writes out the choices of a form: `{cut|cuts} … {jobs|posts}` stands for four
 * forms. `…` is a gap of a few words, `{a|}` an optional part. Square brackets
 * name the part that carries the sense: `was [let go]`.
 */
export function expand(form: string): string[] {
  const choice = CHOICE.exec(form);
  if (!choice) return [form.replace(/ {2,}/g, ' ').trim()];
  const before = form.slice(0, choice.index);
  const after = form.slice(choice.index + choice[0].length);
  return (choice[1] as string).split('|').flatMap((option) => expand(before + option + after));
}

/** A form without the brackets around its core. */
export function withoutCore(form: string): string {
  return form.replace(/[[\]]/g, '');
}

/** Joins a hyphenated form: `right-sizing` is also written `rightsizing`. */
function joined(form: string): string[] {
  return /\p{L}-\p{L}/u.test(form) ? [form.replace(/(\p{L})-(?=\p{L})/gu, '$1')] : [];
}

/**
 * Term and forms written out with their brackets, each once, with the joined
 * spelling of hyphenated words. A form listed with and without brackets, such as
 * a term whose core a form names, is kept with them.
 */
export function writtenForms(entry: FormedEntry): string[] {
  const listed = [entry.term, ...entry.forms].flatMap(expand);
  const spelled = entry.match === 'word' ? listed.flatMap((form) => [form, ...joined(form)]) : listed;
  const bracketed = new Set(spelled.filter((form) => form.includes('[')).map(withoutCore));
  return [...new Set(spelled)].filter((form) => form.includes('[') || !bracketed.has(form));
}

/** As `writtenForms`, without brackets: what stands in a text. */
export function formsOf(entry: FormedEntry): string[] {
  return [...new Set(writtenForms(entry).map(withoutCore))];
}
