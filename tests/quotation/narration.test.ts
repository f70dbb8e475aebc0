import { describe, expect, test } from 'vitest';
import { said } from './page-of.ts';

describe('whom the writer tells to have lost a job', () => {
  test.each([
    [
      'en',
      'The recruiter had been at Lumo for six years. She was locked out of her laptop.\n“Nobody called,” the recruiter said.',
      'worker',
    ],
    [
      'en',
      'A recruiter, who works for banks, has an office in Leeds.\n“Nobody called,” the recruiter said.',
      'anonymous-expert',
    ],
    [
      'de',
      '„Niemand hat angerufen“, sagt eine Personalberaterin. Sie hat elf Jahre bei Lumo gearbeitet.',
      'worker',
    ],
    ['fr', '« Personne n’a appelé », dit une recruteuse. Elle a été licenciée en mai.', 'worker'],
    ['es', '«Nadie llamó», dice una reclutadora. Trabajaba en Lumo desde 2019.', 'worker'],
    ['pt', '“Ninguém ligou”, diz uma recrutadora. Ela foi desligada em maio.', 'worker'],
    ['ru', '«Никто не позвонил», — говорит рекрутер. Она работала там шесть лет.', 'worker'],
  ])('%s: %s', (lang, text, expected) => {
    expect(said(text, lang).map((line) => line.split(' | ').at(-1))).toEqual([expected]);
  });

  test('not where somebody else is heard in between', () => {
    const text = '“Nobody called,” a headhunter said.\n“I did,” said Bo Kim. She was laid off in May.';
    expect(said(text, 'en')[0]).toBe('Nobody called, | a headhunter | anonymous-expert');
  });
});

describe('named only afterwards', () => {
  test.each([
    ['en', '“The screen went dark,” she said.\nThe recruiter had joined in May.', 'The recruiter'],
    ['fr', '« L’écran est devenu noir », raconte-t-elle. La salariée travaillait chez Lumo.', 'La salariée'],
  ])('%s: %s', (lang, text, speaker) => {
    expect(said(text, lang)[0]?.split(' | ').slice(1)).toEqual([speaker, 'worker']);
  });

  test('nobody, where only another speaker follows', () => {
    expect(said('“It is dark,” she said.\n“It is not,” said Bo Kim, an analyst.', 'en')[0]).toContain(
      ' | - | ',
    );
  });
});
