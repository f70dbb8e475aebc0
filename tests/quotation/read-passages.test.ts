import { describe, expect, test } from 'vitest';
import { read } from './page-of.ts';
import { DE } from './passages/de.ts';
import { EN } from './passages/en.ts';
import { ES } from './passages/es.ts';
import { FR } from './passages/fr.ts';
import { IT } from './passages/it.ts';
import { JA } from './passages/ja.ts';
import { KO } from './passages/ko.ts';
import type { Passage } from './passages/passage.ts';
import { PT } from './passages/pt.ts';
import { RU } from './passages/ru.ts';
import { ZH } from './passages/zh.ts';

const ALL: Readonly<Record<string, readonly Passage[]>> = {
  en: EN,
  zh: ZH,
  ja: JA,
  ko: KO,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
  it: IT,
  ru: RU,
};

const rows = Object.entries(ALL).flatMap(([lang, passages]) =>
  passages.map((passage) => [lang, passage.text.slice(0, 40), passage] as const),
);

describe('who says what, and in which capacity', () => {
  test.each(rows)('%s: %s', (lang, _, { text, cut, firms = [], said }) => {
    const found = read(text, lang, { firms: [cut, ...firms], cut: [cut] });
    const lines = said.map((line) => line.split(' | ') as [string, string, string, string, string]);
    const seen = lines.map(([words, speaker, , , role]) => {
      const one = found.find((quotation) => quotation.text.startsWith(words));
      if (!one) return `${words} | is no quotation`;
      const name = one.speaker?.includes(speaker) ? speaker : one.speaker;
      const office = role === '-' || one.role.includes(role) ? role : one.role;
      return [words, name, one.speakerClass, one.kind, office].join(' | ');
    });
    expect(seen).toEqual(said);
    expect(found).toHaveLength(said.length);
  });
});
