import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** One source file with the modules it names, types included. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Modules that a source text names; relative ones as paths from the root. */
export function importsOf(path: string, text: string): string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(IMPORT)].map((match) => {
    const name = (match[1] ?? match[2]) as string;
    return name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** Every source file of the given top-level folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => filesBelow(join(ROOT, folder)))
    .filter((path) => /\.(?:tsx?|mjs|css)$/.test(path))
    .map((full) => {
      const path = relative(ROOT, full);
      const text = readFileSync(full, 'utf8');
      return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) };
    });
}

/** Layer of a file: a folder of `lib`, or a top-level folder. */
export function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? second : top;
}

/**
 * What each layer may import besides itself. Pure layers at the bottom, then
 * three siblings that do not know each other, then those who know all sides.
 */
const LEAVES = ['text', 'facts', 'packs', 'sites', 'lexicon', 'gazetteer'];
const MATCHING = [...LEAVES, 'matching'];
const DETECTION = [...MATCHING, 'detection'];
const ARTICLE = [...DETECTION, 'claims', 'quotation', 'article'];
const PURE = [...ARTICLE, 'hover', 'citation'];
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  lexicon: ['text'],
  gazetteer: ['text'],
  facts: ['text', 'lexicon'],
  packs: ['text', 'facts', 'lexicon'],
  sites: ['facts'],
  citation: [],
  matching: LEAVES,
  detection: MATCHING,
  claims: DETECTION,
  quotation: DETECTION,
  article: ARTICLE,
  hover: [...ARTICLE, 'citation'],
  dom: PURE,
  browser: PURE,
  components: PURE,
  entrypoints: [...PURE, 'dom', 'browser', 'components'],
  cli: [...PURE, 'dom', 'browser', 'components'],
};

/** Packages that each kind of layer may use; the others use none. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  facts: /^valibot$/,
  citation: /^@citation-js\//,
  dom: /^$/,
  browser: /^(?:wxt\/|valibot$|webextension-polyfill$)/,
  components: /^preact(?:\/|$)/,
  entrypoints: /^(?:wxt\/|preact(?:\/|$)|virtual:|#imports$)/,
  cli: /./,
};

/** What is wrong with the arrows of a file, one sentence each. */
export function wrongArrows(path: string, imports: readonly string[]): string[] {
  const layer = layerOf(path);
  const allowed = MAY_IMPORT[layer];
  if (!allowed) return [`${path}: ${layer} is no layer; add it to MAY_IMPORT`];
  return imports.flatMap((name) => {
    if (!name.includes('/') || /^(?:lib|components|entrypoints|assets|tests)\//.test(name) === false) {
      return (PACKAGES[layer] ?? /^$/).test(name) ? [] : [`${path}: ${layer} uses the package ${name}`];
    }
    const target = layerOf(name);
    return target === layer || allowed.includes(target)
      ? []
      : [`${path}: ${layer} imports ${target} (${name})`];
  });
}

/** Files that import one another in a circle, as a path of names; null where there is no circle. */
export function cycleIn(files: readonly Pick<SourceFile, 'path' | 'imports'>[]): string | null {
  const byPath = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(' → ');
    if (done.has(path)) return null;
    for (const next of byPath.get(path) ?? []) {
      const found = byPath.has(next) ? walk(next, [...trail, path]) : null;
      if (found) return found;
    }
    done.add(path);
    return null;
  };
  for (const { path } of files) {
    const found = walk(path, []);
    if (found) return found;
  }
  return null;
}
