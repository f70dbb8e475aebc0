import { expect, test } from 'vitest';
import { dashSpeech } from '../../lib/quotation/dash-speech.ts';
import { readingOf } from '../../lib/quotation/language.ts';
import { quotationLanguage } from '../../lib/quotation/languages/registry.ts';

function read(text: string, lang: string): string | null {
  const found = dashSpeech(text, readingOf(quotationLanguage(lang)).speech);
  return found && `${found.found.speaker?.text}: ${text.slice(found.span.start, found.span.end)}`;
}

test.each([
  ['– Vi har inget val, säger Karin Berg.', 'sv', 'Karin Berg: Vi har inget val'],
  ['— Мы не знали об этом, — сказал Иван Петров.', 'ru', 'Иван Петров: Мы не знали об этом'],
  ['—No lo sabíamos —dijo Ana Ruiz.', 'es', 'Ana Ruiz: No lo sabíamos'],
  ['– Que faire ? demande Paul Girard.', 'fr', 'Paul Girard: Que faire ?'],
  ['– Bättre arbetsmiljö', 'sv', null],
  ['- We have no choice, says Roy.', 'en', null],
])('%s', (text, lang, expected) => {
  expect(read(text, lang)).toBe(expected);
});
