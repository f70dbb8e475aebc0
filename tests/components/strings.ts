import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InterfaceText } from '../../components/i18n.ts';

// A path and no URL: happy-dom has a URL of its own, which files are not read by.
const FOLDER = join(import.meta.dirname, '../../assets/locales');

export type Strings = Readonly<Record<string, string>>;

/** Interface strings of one file of `assets/locales`. */
export function stringsOf(tag: string): Strings {
  return JSON.parse(readFileSync(join(FOLDER, `${tag}.json`), 'utf8')) as Strings;
}

/** Tags of all files of `assets/locales`. */
export function localeTags(): string[] {
  return readdirSync(FOLDER)
    .map((file) => file.replace('.json', ''))
    .sort();
}

/** Interface text from the project's own strings, with `$1` filled in as browsers do. */
export function textIn(tag: string): InterfaceText {
  const strings = stringsOf(tag);
  return new InterfaceText(
    (key, substitutions) =>
      (strings[key] ?? '').replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? ''),
    tag.replace('_', '-'),
  );
}
