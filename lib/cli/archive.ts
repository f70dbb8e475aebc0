import { readFileSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';

/** One date for every entry: an archive must depend on its contents alone. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Packs files into a zip archive. The same files give the same bytes, in
 * whatever order and at whatever time they were written.
 *
 * @param files archive name of each file, with where it lies
 */
export function archive(files: ReadonlyMap<string, string>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, path] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[name] = [readFileSync(path), { level: 9, mtime: EPOCH, os: 3 }];
  }
  return zipSync(entries);
}
