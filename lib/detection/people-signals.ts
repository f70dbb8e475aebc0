import type { PeopleSignals } from './language-data.ts';
import { AR } from './people/ar.ts';
import { CS } from './people/cs.ts';
import { DA } from './people/da.ts';
import { DE } from './people/de.ts';
import { EN } from './people/en.ts';
import { ES } from './people/es.ts';
import { FI } from './people/fi.ts';
import { FR } from './people/fr.ts';
import { HI } from './people/hi.ts';
import { ID } from './people/id.ts';
import { IT } from './people/it.ts';
import { JA } from './people/ja.ts';
import { KO } from './people/ko.ts';
import { MS } from './people/ms.ts';
import { NL } from './people/nl.ts';
import { PL } from './people/pl.ts';
import { PT } from './people/pt.ts';
import { RU } from './people/ru.ts';
import { SV } from './people/sv.ts';
import { TR } from './people/tr.ts';
import { VI } from './people/vi.ts';
import { ZH } from './people/zh.ts';

/** Numbers of people and words of going, by primary language tag. */
export const PEOPLE_SIGNALS: Readonly<Record<string, PeopleSignals>> = {
  ar: AR,
  cs: CS,
  da: DA,
  de: DE,
  en: EN,
  es: ES,
  fi: FI,
  fr: FR,
  hi: HI,
  id: ID,
  it: IT,
  ja: JA,
  ko: KO,
  ms: MS,
  nl: NL,
  pl: PL,
  pt: PT,
  ru: RU,
  sv: SV,
  tr: TR,
  vi: VI,
  zh: ZH,
};
