import { expect, test } from 'vitest';
import { readingOf } from '../../lib/quotation/language.ts';
import { quotationLanguage } from '../../lib/quotation/languages/registry.ts';
import { classByVoice } from '../../lib/quotation/voice.ts';

test.each([
  ['en', 'We will keep investing in our products.', 'company'],
  ['en', 'We are committed to doing this well.', 'company'],
  ['de', 'Unsere Kunden erwarten das.', 'company'],
  ['fr', 'Nos clients nous le demandent.', 'company'],
  ['ja', '当社の方針に変わりはない', 'company'],
  ['en', 'Our members will not stand for it.', 'worker'],
  ['de', 'Unsere Mitglieder sind wütend.', 'worker'],
  ['ja', '組合員の生活を守る', 'worker'],
  ['en', 'I was laid off while on holiday.', 'worker'],
  ['zh', '我被优化之后才知道合同里写了什么', 'worker'],
  ['es', 'Me despidieron por teléfono', 'worker'],
  ['ru', 'Меня уволили в пятницу', 'worker'],
  ['en', 'We had ten minutes to leave.', null],
  ['en', 'Our lives changed that day.', null],
])('%s, %s: %s', (lang, words, expected) => {
  expect(classByVoice(words, readingOf(quotationLanguage(lang)).voice)).toBe(expected);
});

test.each([
  ['en', 'She’d been laid off that morning.', true],
  ['en', 'Her role was cut in May.', true],
  ['en', 'She has taught law for years.', false],
  ['de', 'Er wurde im Mai entlassen.', true],
  ['fr', 'Elle travaillait chez Lumo.', true],
  ['es', 'Llevaba doce años en la planta.', true],
  ['it', 'Lavorava per Lumo dal 2010.', true],
  ['zh', '他曾是一家大厂的算法工程师。', true],
  ['ja', '彼女は五月に解雇された。', true],
  ['ko', '그는 10년간 이곳에서 일했다.', true],
  ['ru', 'Он работал там шесть лет.', true],
])('the writer tells of a job that went, %s: %s', (lang, words, expected) => {
  expect(readingOf(quotationLanguage(lang)).voice.told.test(words)).toBe(expected);
});
