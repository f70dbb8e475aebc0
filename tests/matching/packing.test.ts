import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeNumbers,
  encodeNumbers,
  MAX_PACKED,
  packSections,
  StringPool,
  unpackSections,
} from '../../lib/matching/packing.ts';

describe('packing', () => {
  it('gives back the numbers it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: MAX_PACKED })), (values) => {
        expect([...decodeNumbers(encodeNumbers(values))]).toEqual(values);
      }),
    );
  });

  it('keeps clear of surrogates, which a script file cannot carry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_PACKED }), (value) => {
        expect(encodeNumbers([value])).not.toMatch(/[\ud800-\udfff]/);
      }),
    );
  });

  it('refuses what it cannot hold', () => {
    for (const bad of [-1, 1.5, MAX_PACKED + 1, Number.NaN])
      expect(() => encodeNumbers([bad])).toThrow(RangeError);
  });

  it('keeps sections apart, empty ones too', () => {
    const sections = unpackSections(packSections([[1, 2], [], [3]], 'text'));
    expect(sections.map((s) => [...s])).toEqual([[1, 2], [], [3]]);
  });

  it('pools each string once', () => {
    const pool = new StringPool();
    expect([pool.id('a'), pool.id('b'), pool.id('a')]).toEqual([0, 1, 0]);
    expect(pool.values()).toEqual(['a', 'b']);
  });
});
