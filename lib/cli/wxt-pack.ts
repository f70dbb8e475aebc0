import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { ALL_LANGUAGES } from '../article/all-languages.ts';
import { languagePath } from '../article/article-language.ts';
import type { Tables } from '../facts/tables.ts';
import { compileIndex } from '../matching/compile.ts';
import { indexSource } from '../matching/index-source.ts';
import { privateGlobs, privatePatterns, sitePatterns } from '../sites/match-patterns.ts';
import { localeMessages } from './locales.ts';
import { type PackFile, packFiles } from './pack-files.ts';
import { readTables } from './read-tables.ts';

const LOCALES = fileURLToPath(new URL('../../assets/locales/', import.meta.url));
const PAGE_API = fileURLToPath(new URL('../browser/page-api.ts', import.meta.url));
const NAME_INDEX = 'virtual:name-index';
const RESOLVED = `\0${NAME_INDEX}`;

/** The tables are megabytes; they are read once a build, and not at all where nothing is built. */
let tables: Tables | undefined;
function factTables(): Tables {
  tables ??= readTables();
  return tables;
}

/** Vite plugin: the packed name index as a module of its own. */
export function nameIndexPlugin() {
  return {
    name: 'layoff-lens:name-index',
    resolveId: (id: string) => (id === NAME_INDEX ? RESOLVED : undefined),
    load: (id: string) =>
      id === RESOLVED
        ? `export default ${JSON.stringify(compileIndex(indexSource(factTables())))}`
        : undefined,
  };
}

/** Builds scripts that run in pages on the bare API of the browser instead of the polyfill. */
export function useBareApi(entries: readonly { readonly type: string }[], config: InlineConfig): void {
  if (!entries.every((entry) => entry.type === 'unlisted-script')) return;
  const present = config.resolve?.alias ?? [];
  const others = Array.isArray(present)
    ? present
    : Object.entries(present).map(([find, replacement]) => ({ find, replacement }));
  // The first that fits wins.
  const alias = [{ find: 'wxt/browser', replacement: PAGE_API }, ...others];
  config.resolve = { ...config.resolve, alias };
}

/** Files that the build makes from tables, languages and locales: the pack, the interface strings. */
export function generatedFiles(): PackFile[] {
  const locales = existsSync(LOCALES) ? readdirSync(LOCALES).filter((file) => file.endsWith('.json')) : [];
  return [
    ...packFiles(factTables()).files,
    ...[...ALL_LANGUAGES].map(([tag, language]) => ({
      relativeDest: languagePath(tag),
      contents: JSON.stringify(language),
    })),
    ...locales.sort().map((file) => ({
      relativeDest: `_locales/${file.replace('.json', '')}/messages.json`,
      contents: JSON.stringify(
        localeMessages(JSON.parse(readFileSync(LOCALES + file, 'utf8')) as Record<string, string>),
      ),
    })),
  ];
}

/** How the manifest registers the page script on the curated sites, and on what it needs a right. */
export function pageScriptEntry() {
  const matches = sitePatterns(factTables().sites);
  return {
    hostPermissions: matches,
    contentScript: {
      matches,
      exclude_matches: privatePatterns(),
      exclude_globs: privateGlobs(),
      js: ['names.js', 'reader.js'],
      run_at: 'document_idle' as const,
      all_frames: true,
      // Frames that a page writes itself have no address of their own.
      match_about_blank: true,
    },
  };
}
