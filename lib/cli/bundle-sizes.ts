import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One part of a build with its size, and the most it may have. */
export interface BundleSize {
  readonly part: string;
  readonly bytes: number;
  readonly gzipped: number;
  /** Largest gzipped size in bytes; null where nothing is promised. */
  readonly limit: number | null;
}

const KB = 1000;

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** Addresses of scripts in a page, and in a script that imports others. */
const NAMED_SCRIPTS = /(?:(?:src|href)=|\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+\.js)["']/g;

/** Scripts that an extension page loads, with all that they import. */
function scriptsOf(build: string, page: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(NAMED_SCRIPTS)) {
      const script = name.startsWith('/') ? join(build, name) : join(dirname(path), name);
      if (seen.has(script) || !existsSync(script)) continue;
      seen.add(script);
      visit(script);
    }
  };
  if (existsSync(join(build, page))) visit(join(build, page));
  return [...seen];
}

function sizeOf(part: string, files: readonly string[], limit: number | null): BundleSize {
  const contents = files.filter((file) => existsSync(file)).map((file) => readFileSync(file));
  return {
    part,
    bytes: contents.reduce((sum, c) => sum + c.length, 0),
    gzipped: contents.reduce((sum, c) => sum + gzipSync(c, { level: 9 }).length, 0),
    limit,
  };
}

/** Sizes of a build folder, with the limits the project holds itself to. */
export function bundleSizes(build: string): BundleSize[] {
  return [
    sizeOf('page script', [join(build, 'reader.js')], 25 * KB),
    sizeOf('index, languages', [join(build, 'names.js')], null),
    sizeOf('card script', [join(build, 'card.js')], 20 * KB),
    sizeOf('article script', [join(build, 'article.js')], 70 * KB),
    sizeOf('citation script', [join(build, 'citation.js')], 45 * KB),
    sizeOf('popup', scriptsOf(build, 'popup.html'), 40 * KB),
    sizeOf('background', [join(build, 'background.js')], null),
    sizeOf('card pack', filesBelow(join(build, 'pack')), null),
    sizeOf('whole extension', filesBelow(build), null),
  ];
}

/** What is missing or too large, as sentences; empty where all is well. */
export function sizeFaults(sizes: readonly BundleSize[]): string[] {
  return sizes.flatMap((s) => {
    if (s.bytes === 0) return [`${s.part}: nothing was built`];
    return s.limit !== null && s.gzipped > s.limit
      ? [`${s.part}: ${s.gzipped} bytes gzipped, at most ${s.limit} are allowed`]
      : [];
  });
}

/** The sizes as a table. */
export function sizeTable(sizes: readonly BundleSize[]): string {
  const kb = (bytes: number): string => `${(bytes / KB).toFixed(1)} kB`.padStart(12);
  return sizes
    .map(
      (s) =>
        `${s.part.padEnd(16)}${kb(s.bytes)}${kb(s.gzipped)} gz${s.limit === null ? '' : `  (limit ${s.limit / KB} kB)`}`,
    )
    .join('\n');
}
