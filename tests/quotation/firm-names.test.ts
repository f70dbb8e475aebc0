import { describe, expect, test } from 'vitest';
import { FirmNames } from '../../lib/quotation/firm-names.ts';
import { readingOf } from '../../lib/quotation/language.ts';
import { quotationLanguage } from '../../lib/quotation/languages/registry.ts';
import { pageOf, read } from './page-of.ts';

function isFirm(name: string, text: string, lang = 'en', firms: readonly string[] = []): boolean {
  const { speech } = readingOf(quotationLanguage(lang));
  return new FirmNames(pageOf(text, { firms }).blocks, speech).has(name);
}

describe('names of firms', () => {
  test.each([
    ['en', 'The carmaker Lumo is closing a plant.'],
    ['en', 'She worked at Lumo for years.'],
    ['en', 'A Lumo spokeswoman declined to say more.'],
    ['en', 'Some of Lumo’s workers had left by then.'],
    ['en', 'Lumo, the retailer, was founded in Leeds.'],
    ['en', 'Lumo Paper will shut its mill in June.'],
    ['de', 'Der Zulieferer Lumo schließt ein Werk.'],
    ['de', 'Ein Lumo-Sprecher wollte nichts sagen.'],
    ['fr', 'Le groupe Lumo ferme un site.'],
    ['pt', 'A montadora Lumo fecha uma fábrica.'],
    ['ru', 'Банк «Lumo» закрывает отделения.'],
  ])('told by the page, %s: %s', (lang, text) => {
    expect(isFirm('Lumo', text, lang)).toBe(true);
  });

  test.each([
    ['Roy', 'Ana Roy, a welder, left at noon.'],
    ['Roy', 'Roy’s lawyer said nothing.'],
    ['Leeds', 'People in Leeds were angry.'],
    ['Lumo', 'The carmaker Lumos is closing a plant.'],
  ])('%s is none in: %s', (name, text) => {
    expect(isFirm(name, text)).toBe(false);
  });

  test('found by detection, also by the beginning of its name', () => {
    expect(isFirm('Lumo', 'Lumo Motors is closing.', 'en', ['Lumo Motors'])).toBe(true);
  });
});

test.each([
  [
    'en',
    'But Lumo told Kestrel News that talk of a sale was “pure speculation”. Lumo, the carmaker, has two plants.',
  ],
  ['es', 'Pero Lumo sostiene que la medida es «imprescindible para todos». La siderúrgica Lumo cierra.'],
  ['de', 'Doch Lumo erklärte: „Das ist notwendig für alle.“ Der Hersteller Lumo schließt ein Werk.'],
])('a word in front of the speaking firm is no part of its name, %s', (lang, text) => {
  expect(read(text, lang)[0]).toMatchObject({ speaker: 'Lumo', speakerClass: 'company' });
});
