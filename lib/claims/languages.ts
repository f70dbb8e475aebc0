import { compileFrame, type Frame, type WordEdge } from './frame.ts';
import { AR as AR_FRAME } from './frames/ar.ts';
import { CS as CS_FRAME } from './frames/cs.ts';
import { DA as DA_FRAME } from './frames/da.ts';
import { DE as DE_FRAME } from './frames/de.ts';
import { EN as EN_FRAME } from './frames/en.ts';
import { ES as ES_FRAME } from './frames/es.ts';
import { FI as FI_FRAME } from './frames/fi.ts';
import { FR as FR_FRAME } from './frames/fr.ts';
import type { FrameRow } from './frames/frame-row.ts';
import { HI as HI_FRAME } from './frames/hi.ts';
import { ID as ID_FRAME } from './frames/id.ts';
import { IT as IT_FRAME } from './frames/it.ts';
import { JA as JA_FRAME } from './frames/ja.ts';
import { KO as KO_FRAME } from './frames/ko.ts';
import { NL as NL_FRAME } from './frames/nl.ts';
import { PL as PL_FRAME } from './frames/pl.ts';
import { PT as PT_FRAME } from './frames/pt.ts';
import { RU as RU_FRAME } from './frames/ru.ts';
import { SV as SV_FRAME } from './frames/sv.ts';
import { TR as TR_FRAME } from './frames/tr.ts';
import { VI as VI_FRAME } from './frames/vi.ts';
import { ZH as ZH_FRAME } from './frames/zh.ts';
import { AR as AR_NUMERALS } from './numerals/ar.ts';
import { CS as CS_NUMERALS } from './numerals/cs.ts';
import { DA as DA_NUMERALS } from './numerals/da.ts';
import { DE as DE_NUMERALS } from './numerals/de.ts';
import { EN as EN_NUMERALS } from './numerals/en.ts';
import { ES as ES_NUMERALS } from './numerals/es.ts';
import { FI as FI_NUMERALS } from './numerals/fi.ts';
import { FR as FR_NUMERALS } from './numerals/fr.ts';
import { HI as HI_NUMERALS } from './numerals/hi.ts';
import { ID as ID_NUMERALS } from './numerals/id.ts';
import { IT as IT_NUMERALS } from './numerals/it.ts';
import { JA as JA_NUMERALS } from './numerals/ja.ts';
import { KO as KO_NUMERALS } from './numerals/ko.ts';
import { NL as NL_NUMERALS } from './numerals/nl.ts';
import type { NumeralRow } from './numerals/numeral-row.ts';
import { PL as PL_NUMERALS } from './numerals/pl.ts';
import { PT as PT_NUMERALS } from './numerals/pt.ts';
import { RU as RU_NUMERALS } from './numerals/ru.ts';
import { SV as SV_NUMERALS } from './numerals/sv.ts';
import { TR as TR_NUMERALS } from './numerals/tr.ts';
import { VI as VI_NUMERALS } from './numerals/vi.ts';
import { ZH as ZH_NUMERALS } from './numerals/zh.ts';

/** Where the verb stands: `middle` before its object, `end` behind it, `both` in either place. */
export type VerbPlace = 'middle' | 'end' | 'both';

/** All that claims need of a language. */
export interface ClaimLanguage {
  readonly tag: string;
  readonly frame: Frame;
  readonly numerals: NumeralRow;
  readonly verb: VerbPlace;
  /** Words are separated by spaces, so that distance is counted in words. */
  readonly spaced: boolean;
  /** Capitals mark names (German writes all nouns with them). */
  readonly capitals: 'names' | 'nouns' | 'none';
}

interface Row {
  readonly frame: FrameRow;
  readonly numerals: NumeralRow;
  readonly verb: VerbPlace;
  readonly edge?: WordEdge;
  readonly capitals?: ClaimLanguage['capitals'];
}

const ROWS: Readonly<Record<string, Row>> = {
  en: { frame: EN_FRAME, numerals: EN_NUMERALS, verb: 'middle' },
  zh: { frame: ZH_FRAME, numerals: ZH_NUMERALS, verb: 'both', edge: 'none', capitals: 'none' },
  ja: { frame: JA_FRAME, numerals: JA_NUMERALS, verb: 'end', edge: 'none', capitals: 'none' },
  ko: { frame: KO_FRAME, numerals: KO_NUMERALS, verb: 'end', edge: 'suffixed', capitals: 'none' },
  de: { frame: DE_FRAME, numerals: DE_NUMERALS, verb: 'both', capitals: 'nouns' },
  fr: { frame: FR_FRAME, numerals: FR_NUMERALS, verb: 'middle' },
  es: { frame: ES_FRAME, numerals: ES_NUMERALS, verb: 'middle' },
  it: { frame: IT_FRAME, numerals: IT_NUMERALS, verb: 'middle' },
  pt: { frame: PT_FRAME, numerals: PT_NUMERALS, verb: 'middle' },
  nl: { frame: NL_FRAME, numerals: NL_NUMERALS, verb: 'both' },
  sv: { frame: SV_FRAME, numerals: SV_NUMERALS, verb: 'middle' },
  da: { frame: DA_FRAME, numerals: DA_NUMERALS, verb: 'middle' },
  pl: { frame: PL_FRAME, numerals: PL_NUMERALS, verb: 'middle' },
  cs: { frame: CS_FRAME, numerals: CS_NUMERALS, verb: 'middle' },
  ru: { frame: RU_FRAME, numerals: RU_NUMERALS, verb: 'middle' },
  fi: { frame: FI_FRAME, numerals: FI_NUMERALS, verb: 'middle' },
  tr: { frame: TR_FRAME, numerals: TR_NUMERALS, verb: 'end' },
  vi: { frame: VI_FRAME, numerals: VI_NUMERALS, verb: 'middle' },
  id: { frame: ID_FRAME, numerals: ID_NUMERALS, verb: 'middle' },
  ar: { frame: AR_FRAME, numerals: AR_NUMERALS, verb: 'middle', edge: 'prefixed', capitals: 'none' },
  hi: { frame: HI_FRAME, numerals: HI_NUMERALS, verb: 'end', capitals: 'none' },
};

/** Languages whose rows serve for one another. */
const KIN: Readonly<Record<string, string>> = { ms: 'id', no: 'da', nb: 'da' };

const cache = new Map<string, ClaimLanguage>();

/** The rules for a BCP 47 tag; null for a language without rows. */
export function claimLanguage(tag: string | null): ClaimLanguage | null {
  const primary = (tag ?? 'en').split('-')[0]?.toLowerCase() as string;
  const key = KIN[primary] ?? primary;
  const row = Object.hasOwn(ROWS, key) ? ROWS[key] : undefined;
  if (!row) return null;
  let language = cache.get(key);
  if (!language) {
    const edge = row.edge ?? 'spaced';
    language = {
      tag: key,
      frame: compileFrame(row.frame, edge),
      numerals: row.numerals,
      verb: row.verb,
      spaced: edge !== 'none' && edge !== 'suffixed',
      capitals: row.capitals ?? 'names',
    };
    cache.set(key, language);
  }
  return language;
}

/** Tags that have rows. */
export const CLAIM_LANGUAGES: readonly string[] = Object.keys(ROWS);
