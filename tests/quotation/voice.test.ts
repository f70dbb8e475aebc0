import { expect, test } from 'vitest';
import { classByVoice } from '../../lib/quotation/voice.ts';

test.each([
  ['We will keep investing in our products.', 'company'],
  ['We are committed to doing this well.', 'company'],
  ['Unsere Kunden erwarten das.', 'company'],
  ['Nos clients nous le demandent.', 'company'],
  ['当社の方針に変わりはない', 'company'],
  ['Our members will not stand for it.', 'worker'],
  ['Unsere Mitglieder sind wütend.', 'worker'],
  ['組合員の生活を守る', 'worker'],
  ['We had ten minutes to leave.', null],
  ['Our lives changed that day.', null],
])('%s: %s', (words, expected) => {
  expect(classByVoice(words)).toBe(expected);
});
