import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shardPath } from '../../lib/packs/shard.ts';

describe('shard of a subject', () => {
  test.each([
    // Written out: a change here means that packs of different versions do not find each other's files.
    ['company', 'jd-com', 'pack/companies/3b.json'],
    ['company', 'alibaba', 'pack/companies/0f.json'],
    ['phrase', 'en-graduation', 'pack/phrases/en.json'],
    ['phrase', 'zhs-005', 'pack/phrases/zhs.json'],
    ['phrase', 'hi-Latn-vrs', 'pack/phrases/hi.json'],
  ] as const)('%s %s', (kind, id, path) => {
    expect(shardPath({ kind, id })).toBe(path);
  });

  test('whatever a message asks for, the path stays inside the pack', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('company' as const, 'phrase' as const),
        fc.string({ unit: 'binary' }),
        (kind, id) => {
          expect(shardPath({ kind, id })).toMatch(/^pack\/(companies\/[0-3][0-9a-f]|phrases\/[a-z]+)\.json$/);
        },
      ),
    );
  });
});
