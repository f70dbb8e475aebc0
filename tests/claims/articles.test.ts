import { describe, expect, it } from 'vitest';
import type { Articles } from './articles/articles.ts';
import { DE } from './articles/de.ts';
import { EN } from './articles/en.ts';
import { ES } from './articles/es.ts';
import { FR } from './articles/fr.ts';
import { IT } from './articles/it.ts';
import { JA } from './articles/ja.ts';
import { KO } from './articles/ko.ts';
import { PL } from './articles/pl.ts';
import { PT } from './articles/pt.ts';
import { RU } from './articles/ru.ts';
import { ZH } from './articles/zh.ts';
import { shortClaims } from './claims-of.ts';

const ARTICLES: Readonly<Record<string, Articles>> = {
  de: DE,
  en: EN,
  es: ES,
  fr: FR,
  it: IT,
  ja: JA,
  ko: KO,
  pl: PL,
  pt: PT,
  ru: RU,
  zh: ZH,
};

for (const [lang, { firms, rows }] of Object.entries(ARTICLES)) {
  describe(`news in ${lang}`, () => {
    it.each(rows)('%s', (text, claims) => {
      expect(shortClaims(text, lang, firms)).toEqual(claims);
    });
  });
}
