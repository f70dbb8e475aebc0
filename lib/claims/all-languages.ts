import type { ClaimLanguage } from './claim-language.ts';
import { AR } from './languages/ar.ts';
import { CS } from './languages/cs.ts';
import { DA } from './languages/da.ts';
import { DE } from './languages/de.ts';
import { EN } from './languages/en.ts';
import { ES } from './languages/es.ts';
import { FI } from './languages/fi.ts';
import { FR } from './languages/fr.ts';
import { HI } from './languages/hi.ts';
import { ID } from './languages/id.ts';
import { IT } from './languages/it.ts';
import { JA } from './languages/ja.ts';
import { KO } from './languages/ko.ts';
import { NL } from './languages/nl.ts';
import { PL } from './languages/pl.ts';
import { PT } from './languages/pt.ts';
import { RU } from './languages/ru.ts';
import { SV } from './languages/sv.ts';
import { TR } from './languages/tr.ts';
import { VI } from './languages/vi.ts';
import { ZH } from './languages/zh.ts';

const ROWS = [EN, ZH, JA, KO, DE, FR, ES, IT, PT, NL, SV, DA, PL, CS, RU, FI, TR, VI, ID, AR, HI];

/** Every language by its primary tag; for readers that hold all of them, such as the command line. */
export const ALL_LANGUAGES: ReadonlyMap<string, ClaimLanguage> = new Map([
  ...ROWS.map((language): [string, ClaimLanguage] => [language.tag, language]),
  // Malay and Norwegian are near enough to their neighbours.
  ['ms', ID],
  ['no', DA],
  ['nb', DA],
]);
