import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimSentences } from '../../lib/claims/claim-sentences.ts';

const texts = (text: string, lang: string) =>
  claimSentences(text, lang).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences for claims', () => {
  it('keeps a date with its ordinal stop together where the language writes it so', () => {
    expect(texts('Am 15. September kam es. Dann nicht.', 'de')).toEqual([
      'Am 15. September kam es.',
      'Dann nicht.',
    ]);
    expect(texts('It fell by 15. September came.', 'en')).toEqual(['It fell by 15.', 'September came.']);
  });

  it('covers the text without a gap, in pieces of bounded length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), fc.constantFrom('en', 'de', 'zh'), (text, lang) => {
        const spans = claimSentences(text, lang);
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(1500);
      }),
    );
    const endless = claimSentences('a'.repeat(4000), 'en');
    expect(endless.length).toBeGreaterThan(2);
    for (const { start, end } of endless) expect(end - start).toBeLessThanOrEqual(1500);
  });
});
