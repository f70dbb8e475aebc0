import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATE_BASES, EVENT_STATUSES, EVENT_TIERS, QUALIFIERS, SCOPES } from '../../lib/facts/event.ts';
import { CARE_CODES } from '../../lib/facts/flags.ts';
import { PHRASE_KINDS } from '../../lib/facts/lexicon-entry.ts';
import { RELATIONS } from '../../lib/gazetteer/alias.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What stands behind the dash in keys that are put together from a value of the data. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  basis: DATE_BASES,
  called: RELATIONS,
  claim: ['same', 'differs'],
  cannot: ['store', 'browser-page', 'document', 'private', 'unknown'],
  caution: CARE_CODES,
  column: ['date', 'jobs', 'status'],
  company_heading: ['company', 'phrase'],
  figure: QUALIFIERS.filter((qualifier) => qualifier !== 'exact' && qualifier !== 'range'),
  kind: PHRASE_KINDS,
  legend: ['stated', 'unknown', 'rumoured', 'denied'],
  notice: ['closure', 'mass_layoff'],
  scope: SCOPES,
  // Of a record, or of a claim of a page.
  status: [...EVENT_STATUSES, 'planned'],
  tier: EVENT_TIERS,
  trouble: ['highlights-cleared', 'too-large'],
};

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'));
}

/** Keys that the interface asks for, as far as its sources name them; plural keys without their category. */
export function askedKeys(): { readonly plain: Set<string>; readonly plural: Set<string> } {
  const plain = new Set(['extName', 'extDescription', 'cmd_toggle_site', 'locale_tag']);
  const plural = new Set<string>();
  for (const text of [...sources('components'), ...sources('entrypoints')]) {
    for (const [, key = ''] of text.matchAll(/\.t\(\s*'(\w+)'/g)) plain.add(key);
    for (const [, key = ''] of text.matchAll(/\.plural\(\s*'(\w+)'/g)) plural.add(key);
    for (const [, key = ''] of text.matchAll(/\bof="(\w+)"/g))
      if (key !== 'company' && key !== 'phrase') plain.add(key);
    // Whole keys that are chosen between, and keys put together.
    for (const [, key = ''] of text.matchAll(/[?:(,|]\s*'([a-z]+(?:_[a-z]+)+)'/g)) plain.add(key);
    for (const [, key = ''] of text.matchAll(/`(\w+)_\$\{/g)) {
      for (const ending of ENDINGS[key] ?? []) plain.add(`${key}_${ending.replaceAll('-', '_')}`);
    }
  }
  for (const key of plural) plain.delete(key);
  return { plain, plural };
}

/** Beginnings of keys that are put together in the sources, so that none is forgotten in `ENDINGS`. */
export function composedBeginnings(): string[] {
  const text = sources('components').join('\n');
  return [...new Set([...text.matchAll(/`(\w+)_\$\{/g)].map((match) => match[1] as string))].sort();
}

export const KNOWN_BEGINNINGS = Object.keys(ENDINGS).sort();
