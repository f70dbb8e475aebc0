/** The forms under which an entry is looked for. */
export interface FormedEntry {
  readonly term: string;
  readonly forms: readonly string[];
  readonly match: 'word' | 'prefix' | 'substring';
}

const CHOICE = /\{([^{}]*)\}/;

/**
 * Writes out the choices of a form: `{cut|cuts} … {jobs|posts}` stands for four
 * forms. `…` is a gap of a few words, `{a|}` an optional part.
 */
export function expand(form: string): string[] {
  const choice = CHOICE.exec(form);
  if (!choice) return [form.replace(/ {2,}/g, ' ').trim()];
  const before = form.slice(0, choice.index);
  const after = form.slice(choice.index + choice[0].length);
  return (choice[1] as string).split('|').flatMap((option) => expand(before + option + after));
}

/** Joins a hyphenated form: `right-sizing` is also written `rightsizing`. */
function joined(form: string): string[] {
  return /\p{L}-\p{L}/u.test(form) ? [form.replace(/(\p{L})-(?=\p{L})/gu, '$1')] : [];
}

/** Term and forms written out, each once, with the joined spelling of hyphenated words. */
export function formsOf(entry: FormedEntry): string[] {
  const listed = [entry.term, ...entry.forms].flatMap(expand);
  const spelled = entry.match === 'word' ? listed.flatMap((form) => [form, ...joined(form)]) : listed;
  return [...new Set(spelled)];
}
