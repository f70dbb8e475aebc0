import { type CompiledWords, compileWords, type FirmWords } from './firm-words.ts';
import { spacedNames } from './spaced-names.ts';
import type { UnlistedSearch } from './unlisted-name.ts';
import { unspacedNames } from './unspaced-names.ts';
import { CS } from './words/cs.ts';
import { DA } from './words/da.ts';
import { DE } from './words/de.ts';
import { EN } from './words/en.ts';
import { ES } from './words/es.ts';
import { FI } from './words/fi.ts';
import { FR } from './words/fr.ts';
import { ID } from './words/id.ts';
import { IT } from './words/it.ts';
import { NL } from './words/nl.ts';
import { PL } from './words/pl.ts';
import { PT } from './words/pt.ts';
import { RU } from './words/ru.ts';
import { SV } from './words/sv.ts';
import { TR } from './words/tr.ts';
import { VI } from './words/vi.ts';

const SPACED: Readonly<Record<string, FirmWords>> = {
  cs: CS,
  da: DA,
  de: DE,
  en: EN,
  es: ES,
  fi: FI,
  fr: FR,
  id: ID,
  it: IT,
  ms: ID,
  nb: DA,
  nl: NL,
  no: DA,
  pl: PL,
  pt: PT,
  ru: RU,
  sv: SV,
  tr: TR,
  vi: VI,
};
const UNSPACED = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

const compiled = new Map<FirmWords, CompiledWords>();

/**
 * Firms that the tables do not hold, found by what stands beside their names:
 * a legal form, a listing, a noun that only firms have, or, in a sentence that
 * speaks of job cuts, what only an employer does. Linear in the text.
 */
export const unlistedFirms: UnlistedSearch = (query) => {
  const lang = query.lang?.split('-')[0] ?? 'en';
  if (lang === 'zh' || lang === 'ja' || lang === 'ko')
    return UNSPACED.test(query.text) ? unspacedNames({ ...query, lang }) : [];
  const row = SPACED[lang];
  if (!row) return [];
  let words = compiled.get(row);
  if (!words) {
    words = compileWords(row);
    compiled.set(row, words);
  }
  return spacedNames({ ...query, lang }, words);
};
