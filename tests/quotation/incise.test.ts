import { expect, test } from 'vitest';
import { incise } from '../../lib/quotation/incise.ts';
import { readingOf } from '../../lib/quotation/language.ts';
import { quotationLanguage } from '../../lib/quotation/languages/registry.ts';
import { pairMarks } from '../../lib/quotation/marks.ts';

function speakerIn(text: string, lang: string): string | null {
  const [span] = pairMarks(text).spans;
  return span ? (incise(text, span, readingOf(quotationLanguage(lang)).speech)?.speaker?.text ?? null) : null;
}

test.each([
  ['« Nous partons, explique Ana Roy, et vite. »', 'fr', 'Ana Roy'],
  ['« C’est dur, reconnaît-il. Mais il le faut. »', 'fr', 'il'],
  ['«Это незаконно, — заявила юрист Мария Котова. — Людей вынуждают уходить».', 'ru', 'Мария Котова'],
  ['«Non ci sto, dice Luca Riva, e me ne vado».', 'it', 'Luca Riva'],
  ['« Il a dit que rien ne changerait. »', 'fr', null],
  ['"We go, said Roy, and fast."', 'en', null],
])('%s', (text, lang, expected) => {
  expect(speakerIn(text, lang)).toBe(expected);
});
