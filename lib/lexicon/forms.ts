/** The forms under which an entry is looked for. */
export interface FormedEntry {
  readonly term: string;
  readonly forms: readonly string[];
  readonly match: 'word' | 'prefix' | 'substring';
}

/** Joins a hyphenated form: `right-sizing` is also written `rightsizing`. */
function joined(form: string): string[] {
  return /\p{L}-\p{L}/u.test(form) ? [form.replace(/(\p{L})-(?=\p{L})/gu, '$1')] : [];
}

/** Term and forms, each once, with the joined spelling of hyphenated words. */
export function formsOf(entry: FormedEntry): string[] {
  const listed = [entry.term, ...entry.forms];
  const spelled = entry.match === 'word' ? listed.flatMap((form) => [form, ...joined(form)]) : listed;
  return [...new Set(spelled)];
}
