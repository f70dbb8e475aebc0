import { expect, test } from 'vitest';
import type { QuotationLanguage } from '../../lib/quotation/language.ts';
import { quotationLanguage } from '../../lib/quotation/languages/registry.ts';
import { readQuotations } from '../../lib/quotation/read-quotations.ts';
import { pageOf } from './page-of.ts';

const LINES: Readonly<Record<string, string>> = {
  en: '“I was laid off by text,” Dora Finch said. “Our customers come first,” said Lumo.',
  zh: '李文说：“我被优化之后才知道合同里写了什么。”律师王强表示：“公司应当支付补偿金。”',
  ja: '「解雇を言い渡されたのは朝だった」と元社員は話す。専門家の森氏は「早すぎる判断だ」と述べた。',
  ko: '박 씨는 "저는 문자로 해고 통보를 받았다"고 말했다. 김 교수는 "성급한 결정"이라고 지적했다.',
  de: '„Ich wurde per Mail entlassen“, sagte Dora Fink. „Das überrascht niemanden“, so der Ökonom Karl Beck.',
  fr: '« J’ai été licencié par courriel », raconte Paul Morel. « Nos clients d’abord », répond la direction.',
  es: '«Me despidieron por correo», dijo Ana Ríos. «Es una señal», afirma el economista Luis Paz.',
  pt: '“Fui demitido por e-mail”, disse Rui Melo. “É um sinal”, afirma a economista Eva Luz.',
  it: '«Mi hanno licenziata per posta», ha detto Ada Riva. «È un segnale», spiega l’economista Ugo Sala.',
  ru: '«Меня уволили письмом», — рассказала Анна Орлова. «Это сигнал», — считает экономист Иван Белов.',
  nl: '“Ik ben ontslagen per mail”, zei Anna Bos. “Dat is een teken”, aldus econoom Piet Vos.',
  sv: '”Jag blev uppsagd per mejl”, säger Anna Berg. ”Det är ett tecken”, säger ekonomen Karl Ek.',
};

const rows = Object.entries(LINES);

test.each(rows)('a page reads %s with the row it was sent as JSON', (tag, text) => {
  const row = quotationLanguage(tag);
  const sent: QuotationLanguage = JSON.parse(JSON.stringify(row));
  expect(sent).toStrictEqual(row);
  const page = pageOf(text, { firms: ['Lumo'], cut: ['Lumo'] });
  const found = readQuotations(page, row);
  expect(found.length).toBeGreaterThan(1);
  expect(found.map((one) => one.speaker)).not.toContain(null);
  expect(readQuotations(page, sent)).toEqual(found);
});

test('every language has a row of its own', () => {
  expect(rows.map(([tag]) => quotationLanguage(tag).tag)).toEqual(Object.keys(LINES));
});
