import { afterEach, beforeEach, expect, test } from 'vitest';
import { packFiles } from '../../lib/cli/pack-files.ts';
import { readTables } from '../../lib/cli/read-tables.ts';
import { shardPath } from '../../lib/packs/shard.ts';
import { type SmallRoot, smallRoot } from './small-root.ts';

let small: SmallRoot;
beforeEach(() => {
  small = smallRoot();
});
afterEach(() => small.clear());

test('the files of a pack, where the card store looks for them', () => {
  const { files, sizes } = packFiles(readTables(small.root));
  const paths = files.map(({ relativeDest }) => relativeDest);
  expect(paths).toContain(shardPath({ kind: 'company', id: 'kestrel' }));
  expect(paths).toContain(shardPath({ kind: 'phrase', id: 'en-graduation' }));
  expect(paths).toContain('pack/coverage.json');
  expect(new Set(paths).size).toBe(paths.length);
  for (const { contents } of files) expect(() => JSON.parse(contents)).not.toThrow();
  const total = files.reduce((sum, { contents }) => sum + Buffer.byteLength(contents), 0);
  expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(total);
  expect(sizes.map(({ part }) => part)).toEqual(['companies', 'phrases', 'coverage']);
});

test('the same tables give the same bytes', () => {
  expect(packFiles(readTables(small.root)).files).toEqual(packFiles(readTables(small.root)).files);
});
