import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { compileSpeech, type SpeechTable, type SpeechWords } from './speech-words.ts';
import { sv } from './sv.ts';

const TABLES: readonly SpeechTable[] = [en, de, fr, es, pt, it, ru, nl, sv];
const compiled = new Map<string, SpeechWords>();

/** Words of a language with spaces; English where there is no table, for its marks and colons serve everywhere. */
export function speechOf(lang: string | null): SpeechWords {
  const table = TABLES.find((row) => row.lang === lang) ?? en;
  const known = compiled.get(table.lang);
  if (known) return known;
  const words = compileSpeech(table);
  compiled.set(table.lang, words);
  return words;
}
