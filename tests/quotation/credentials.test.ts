import { expect, test } from 'vitest';
import { withoutCredentials } from '../../lib/quotation/credentials.ts';
import { readingOf } from '../../lib/quotation/language.ts';
import { quotationLanguage } from '../../lib/quotation/languages/registry.ts';
import { read } from './page-of.ts';

const { speech } = readingOf(quotationLanguage('en'));

test.each([
  ['PhD, head of research', 'head of research'],
  ['SHRM-CP, M.B.A., founder of Kestrel', 'founder of Kestrel'],
  ['Ph.D.', ''],
  ['CEO, Kestrel Bank', 'CEO, Kestrel Bank'],
  ['cofounder of Lumo, KC', 'cofounder of Lumo, KC'],
])('letters in front of an office: %s', (description, office) => {
  expect(withoutCredentials(description, speech)).toBe(office);
});

test.each([
  [
    'en',
    '“Keep calm,” said Ana Roy, PhD, CPCC, founder of Roy Careers.',
    'Ana Roy',
    'founder of Roy Careers',
    'expert',
  ],
  [
    'en',
    '“Keep calm,” said Ana Roy KC, a barrister at Elm Court.',
    'Ana Roy',
    'barrister at Elm Court',
    'expert',
  ],
  ['en', 'Ana Roy, J.D., a law professor, said: “Keep calm and wait.”', 'Ana Roy', 'law professor', 'expert'],
  ['de', '„Abwarten hilft“, sagt Ana Roth, LL.M., Anwältin in Ulm.', 'Ana Roth', 'Anwältin in Ulm', 'expert'],
  [
    'es',
    '«Hay que esperar», apunta Ana Ruiz, MBA, profesora en Elche.',
    'Ana Ruiz',
    'profesora en Elche',
    'expert',
  ],
  [
    'ru',
    '«Надо ждать», — считает Анна Рой, кандидат экономических наук, доцент.',
    'Анна Рой',
    'доцент',
    'expert',
  ],
])('%s: %s', (lang, text, speaker, role, speakerClass) => {
  const [one] = read(text, lang);
  expect(one).toMatchObject({ speaker, speakerClass });
  expect(one?.role).toContain(role);
});

test('a surname stays known behind its letters', () => {
  const found = read('“Wait,” said Ana Roy QC, a barrister.\n“And write it down,” Roy said.', 'en');
  expect(found.map((one) => one.speaker)).toEqual(['Ana Roy', 'Ana Roy']);
});
