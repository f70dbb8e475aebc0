import { describe, expect, it } from 'vitest';
import { askedKeys, composedBeginnings, KNOWN_BEGINNINGS } from './message-keys.ts';
import { localeTags, stringsOf } from './strings.ts';

/** Languages of the lexicon, in the names that browsers have for them. */
const LANGUAGES = 'ar cs da de en es fi fr hi id it ja ko ms nl pl pt_BR ru sv tr vi zh_CN zh_TW'.split(' ');
const { plain, plural } = askedKeys();
const en = stringsOf('en');

const bcp47 = (tag: string) => tag.replace('_', '-');
const categoriesOf = (tag: string) => new Intl.PluralRules(bcp47(tag)).resolvedOptions().pluralCategories;
const placesIn = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join('');
const keysFor = (tag: string) =>
  [
    ...plain,
    ...[...plural].flatMap((key) => categoriesOf(tag).map((category) => `${key}_${category}`)),
  ].sort();

describe('interface strings', () => {
  it('exist in every language that the lexicon has', () => {
    expect(localeTags()).toEqual(LANGUAGES);
  });

  it('are looked up by keys that are known here', () => {
    // A plural key is put together inside InterfaceText, by the category.
    expect(composedBeginnings()).toEqual(KNOWN_BEGINNINGS);
    expect(plural.size).toBeGreaterThan(3);
    expect(plain.size).toBeGreaterThan(90);
  });

  describe.each(LANGUAGES)('%s', (tag) => {
    const strings = stringsOf(tag);

    it('has a string for each key that is asked for, and no other', () => {
      expect(Object.keys(strings).sort()).toEqual(keysFor(tag));
    });

    it('has the same places for values as English', () => {
      for (const [key, text] of Object.entries(strings)) {
        const english = en[key] ?? en[key.replace(/_[a-z]+$/, '_other')] ?? '';
        expect(`${key} ${placesIn(text)}`).toBe(`${key} ${placesIn(english)}`);
      }
    });

    it('says its own tag, fits the stores and holds no markup', () => {
      expect(strings.locale_tag).toBe(bcp47(tag));
      expect(strings.extDescription?.length).toBeLessThanOrEqual(132);
      for (const [key, text] of Object.entries(strings)) {
        expect(text.trim(), key).toBe(text);
        expect(text, key).not.toBe('');
        expect(text, key).not.toMatch(/[<>&]|\$\D|\$$/);
      }
    });

    it('is translated', () => {
      const same = Object.keys(strings).filter(
        (key) => en[key] === strings[key] && (en[key] ?? '').length > 24,
      );
      expect(same).toHaveLength(
        tag === 'en' ? Object.values(en).filter((text) => text.length > 24).length : 0,
      );
    });
  });
});
