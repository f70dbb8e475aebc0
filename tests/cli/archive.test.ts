import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archive } from '../../lib/cli/archive.ts';

it('gives the same bytes for the same files, in any order and at any time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    const [a, b] = [join(folder, 'a'), join(folder, 'b')];
    writeFileSync(a, 'first');
    writeFileSync(b, 'second');
    const once = archive(
      new Map([
        ['a', a],
        ['sub/b', b],
      ]),
    );
    utimesSync(a, new Date(2001, 1, 1), new Date(2001, 1, 1));
    const again = archive(
      new Map([
        ['sub/b', b],
        ['a', a],
      ]),
    );
    expect(Buffer.compare(once, again)).toBe(0);
    expect(Object.keys(unzipSync(once))).toEqual(['a', 'sub/b']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
