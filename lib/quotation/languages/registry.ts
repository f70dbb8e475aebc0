import type { QuotationLanguage } from '../language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { zh } from './zh.ts';

const LANGUAGES: readonly QuotationLanguage[] = [en, zh, ja, ko, de, fr, es, pt, it, ru, nl, sv];

/** The rows of a language for those who read pages of all; English where there are none, for its marks and colons serve everywhere. */
export function quotationLanguage(tag: string | null): QuotationLanguage {
  return LANGUAGES.find((language) => language.tag === tag) ?? en;
}
