import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../lib/claims/all-languages.ts';
import { grammarOf } from '../../lib/claims/grammar.ts';
import { maybeNumber } from '../../lib/claims/maybe-number.ts';
import { SentenceView } from '../../lib/claims/sentence-view.ts';

describe('sentences that may hold a number', () => {
  it.each([
    ['en', 'About 300 posts are gone.', true],
    ['en', 'Two Thousand jobs go.', true],
    ['en', 'A third of staff left.', true],
    ['en', 'Shares fell.', false],
    ['de', 'Zweihundert Stellen entfallen.', true],
    ['de', 'Jede fünfte Stelle entfällt.', true],
    ['fr', 'La moitié des salariés partira.', true],
    ['ar', 'تسريح ١٢٠ عاملا', true],
    ['ru', 'Акции упали.', false],
  ])('%s: %s', (lang, text, maybe) => {
    const language = ALL_LANGUAGES.get(lang);
    expect(language && maybeNumber(text, language.numerals)).toBe(maybe);
  });

  it('is true wherever numbers are read', () => {
    for (const language of ALL_LANGUAGES.values()) {
      if (!grammarOf(language).spaced) continue;
      for (const [words] of language.numerals.shares) {
        const text = words.replace(/\(\?[:!=<].*|[|(].*/su, '').trim();
        const { quantities } = new SentenceView(text, grammarOf(language));
        if (quantities.length > 0) expect(maybeNumber(text, language.numerals)).toBe(true);
      }
    }
  });
});
