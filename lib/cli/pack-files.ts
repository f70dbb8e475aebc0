import { gzipSync } from 'node:zlib';
import type { Tables } from '../facts/tables.ts';
import { compilePack } from '../packs/compile.ts';
import { COVERAGE_PATH } from '../packs/shard.ts';

/** A file of the pack, with its path from the root of the extension. */
export interface PackFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** Size of one part of the pack, in bytes as stored and as a store package or feed carries it. */
export interface PackSize {
  readonly part: 'companies' | 'phrases' | 'coverage';
  readonly files: number;
  readonly bytes: number;
  readonly gzipped: number;
  readonly largest: number;
}

/** The pack as files. The same tables give the same bytes. */
export function packFiles(tables: Tables): { readonly files: PackFile[]; readonly sizes: PackSize[] } {
  const pack = compilePack(tables);
  const parts: Record<PackSize['part'], PackFile[]> = {
    companies: filesOf(pack.companies),
    phrases: filesOf(pack.phrases),
    coverage: [{ relativeDest: COVERAGE_PATH, contents: JSON.stringify(pack.coverage) }],
  };
  return {
    files: Object.values(parts).flat(),
    sizes: (Object.keys(parts) as PackSize['part'][]).map((part) => sizeOf(part, parts[part])),
  };
}

function filesOf(shards: ReadonlyMap<string, unknown>): PackFile[] {
  return [...shards]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([relativeDest, shard]) => ({ relativeDest, contents: JSON.stringify(shard) }));
}

function sizeOf(part: PackSize['part'], files: readonly PackFile[]): PackSize {
  const bytes = files.map(({ contents }) => Buffer.byteLength(contents));
  return {
    part,
    files: files.length,
    bytes: bytes.reduce((a, b) => a + b, 0),
    gzipped: files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0),
    largest: Math.max(...bytes),
  };
}
