import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitPattern, digitValue, westernDigits } from '../../lib/claims/digits.ts';

describe('digits', () => {
  it.each([
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ["1'200", 1200],
    ['1,25,000', 125_000],
    ['1.234.567', 1_234_567],
    ['3.8', 3.8],
    ['3,8', 3.8],
    ['12,5', 12.5],
    ['7', 7],
  ])('%s is %d', (written, value) => {
    expect(digitValue(written)).toBe(value);
  });

  it('reads every whole number in the grouping of every locale', () => {
    const locales = ['en', 'de', 'fr', 'hi', 'es', 'ru', 'sv'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(...locales), (value, locale) => {
        const written = value.toLocaleString(locale).replace(/[\u00a0\u202f]/g, ' ');
        expect(digitValue(written)).toBe(value);
        const pattern = new RegExp(`^${digitPattern(written.includes(' '))}$`, 'u');
        expect(pattern.test(written)).toBe(true);
      }),
    );
  });

  it('rewrites digits of other scripts unit by unit', () => {
    expect(westernDigits('١٬٢٠٠ و ۴۵ और ९८')).toBe('1,200 و 45 और 98');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(westernDigits(text)).toHaveLength(text.length);
      }),
    );
  });
});
