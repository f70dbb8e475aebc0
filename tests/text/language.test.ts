import { describe, expect, it } from 'vitest';
import { guessLanguage, languageFits } from '../../lib/text/language.ts';

describe('guessLanguage', () => {
  it.each([
    ['The company said that it would cut jobs in the north.', null, 'en'],
    ['Der Konzern will bis zum Jahresende Stellen streichen und die Kosten senken.', null, 'de'],
    ['Le groupe va supprimer des postes dans ses usines et les syndicats sont inquiets.', null, 'fr'],
    ['La scierie procède à 65 mises à pied.', 'fr', 'fr'],
    ['La empresa anunció que los trabajadores se van con una indemnización.', null, 'es'],
    ['A empresa disse que não há mais vagas e que os funcionários foram avisados.', null, 'pt'],
    ['公司宣布裁员，员工离职。', null, 'zh'],
    ['ホシノハ製作所は希望退職を募集する。', null, 'ja'],
    ['회사는 희망퇴직을 실시한다고 밝혔다.', null, 'ko'],
    ['Компания сокращает штат сотрудников.', null, 'ru'],
    ['Zalando', 'de-DE', 'de'],
    ['Zalando', null, null],
    // A wrong attribute loses against the words of the text.
    ['Der Vorstand hat die Pläne nicht bestätigt, und auch der Betriebsrat schweigt.', 'en', 'de'],
  ])('%s (lang=%s) is %s', (text, hint, expected) => {
    expect(guessLanguage(text, hint)).toBe(expected);
  });

  it('lets kindred lexicons serve for one another and keeps others apart', () => {
    expect(languageFits('zh-Hant', 'zh')).toBe(true);
    expect(languageFits('id', 'ms')).toBe(true);
    expect(languageFits('de', 'en')).toBe(false);
    expect(languageFits('de', null)).toBe(true);
  });
});
