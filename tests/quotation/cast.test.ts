import { expect, test } from 'vitest';
import { Cast } from '../../lib/quotation/cast.ts';
import { readingOf } from '../../lib/quotation/language.ts';
import { quotationLanguage } from '../../lib/quotation/languages/registry.ts';
import type { SpeakerPhrase } from '../../lib/quotation/speaker-phrase.ts';
import { pageOf } from './page-of.ts';

function mention(text: string, more: Partial<SpeakerPhrase> = {}): SpeakerPhrase {
  return { start: 0, end: text.length, text, pronoun: null, named: true, role: '', evidence: text, ...more };
}

function castOf(text: string, lang = 'en'): Cast {
  return new Cast(pageOf(text).blocks, readingOf(quotationLanguage(lang)).speech);
}

const none = (): readonly SpeakerPhrase[] => [];
const DESCRIBED = { named: false };

test('a surname is the full name that stands on the page, with its role', () => {
  const person = castOf('Ana Roy, head of Lumo, left. Later Roy spoke.').resolve(mention('Roy'), none);
  expect(person?.name).toBe('Ana Roy');
  expect(person?.role).toBe('head of Lumo');
});
test('two people of one surname stay two', () => {
  const cast = castOf('');
  const ana = cast.resolve(mention('Ana Roy'), none);
  expect(cast.resolve(mention('Bo Roy'), none)).not.toBe(ana);
});
test('the fullest role wins', () => {
  const cast = castOf('');
  cast.resolve(mention('Ana Roy', { role: 'analyst' }), none);
  const person = cast.resolve(mention('Roy', { role: 'chief analyst at Elm Securities' }), none);
  expect(person?.role).toBe('chief analyst at Elm Securities');
});
test('Cyrillic cases of a name are one name', () => {
  const cast = castOf('', 'ru');
  const first = cast.resolve(mention('Ольга Смирнова'), none);
  expect(cast.resolve(mention('Смирновой'), none)).toBe(first);
});
test('a Japanese family name is the full name before it', () => {
  const cast = castOf('', 'ja');
  const first = cast.resolve(mention('田中一郎'), none);
  expect(cast.resolve(mention('田中'), none)).toBe(first);
});
test('the recruiter is the one recruiter heard so far', () => {
  const cast = castOf('');
  const first = cast.resolve(mention('a recruiter in Leeds', DESCRIBED), none);
  expect(cast.resolve(mention('the recruiter', DESCRIBED), none)).toBe(first);
});
test('of two recruiters, "the recruiter" is neither', () => {
  const cast = castOf('');
  const first = cast.resolve(mention('a recruiter in Leeds', DESCRIBED), none);
  const second = cast.resolve(mention('a recruiter in York', DESCRIBED), none);
  const third = cast.resolve(mention('the recruiter', DESCRIBED), none);
  expect([first, second]).not.toContain(third);
});
test('a pronoun is the latest speaker it fits, and learns the gender', () => {
  const cast = castOf('');
  const ana = cast.resolve(mention('Ana Roy'), none);
  expect(cast.resolve(mention('she', { pronoun: 'she', named: false }), none)).toBe(ana);
  const bo = cast.resolve(mention('Bo Kim'), none);
  expect(cast.resolve(mention('he', { pronoun: 'he', named: false }), none)).toBe(bo);
  expect(cast.resolve(mention('she', { pronoun: 'she', named: false }), none)).toBe(ana);
});
test('a pronoun that fits nobody is left open', () => {
  expect(castOf('').resolve(mention('she', { pronoun: 'she', named: false }), none)).toBeNull();
});
