import type { Tables } from '../../facts/tables.ts';

/** What pages are made of, in one language. */
export interface Vocabulary {
  readonly lang: string;
  /** Clauses in which no name and no phrase of the index stands. */
  readonly quiet: readonly string[];
  /** Clauses with something in them that has to be judged, marked or not in the end. */
  readonly telling: readonly string[];
  readonly companies: readonly string[];
  /** What stands between clauses of a sentence, and behind the last. */
  readonly comma: string;
  readonly stop: string;
}

/** Punctuation that ends a clause, where no digit follows as in 1,200. */
const ENDS_CLAUSE = /[.!?;:,](?=\s|$)|[。！？；：，]|\s[–—]\s/;
/** Shorter pieces are abbreviations and numbers, longer ones lists. Code units, by script. */
const LENGTHS = { spaced: { least: 18, most: 140 }, unspaced: { least: 6, most: 50 } };

const HAN = /[\u4e00-\u9fff]/;
const KANA = /[\u3041-\u30fe]/;

/** Clauses of some texts, each once, in order. */
export function clausesOf(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const bare = text.replace(/["“”「」『』()（）]/g, '').replace(/\s+/g, ' ');
    for (const piece of bare.split(ENDS_CLAUSE)) {
      const clause = piece.trim();
      const { least, most } = HAN.test(clause) ? LENGTHS.unspaced : LENGTHS.spaced;
      if (clause.length >= least && clause.length <= most) found.add(clause);
    }
  }
  return [...found];
}

/** Names that stand for their firm alone: a page of firms called “Target” would be no page. */
function companyNames(tables: Pick<Tables, 'companies' | 'aliasPolicies'>, chinese: boolean): string[] {
  const careful = new Set(tables.aliasPolicies.map(({ alias }) => alias));
  const names = tables.companies.flatMap((row) => (chinese ? row.aliasesZh.slice(0, 1) : [row.name]));
  return names.filter((name) => !careful.has(name) && HAN.test(name) === chinese);
}

/**
 * The vocabulary of a language, from the examples of the lexicon, the glosses
 * and the texts of the sample pages.
 *
 * @param isTelling whether the index finds something in a clause
 */
export function vocabularyOf(
  tables: Pick<Tables, 'companies' | 'aliasPolicies' | 'lexicon' | 'commentary'>,
  samples: readonly string[],
  lang: 'en' | 'zh-Hans',
  isTelling: (clause: string) => boolean,
): Vocabulary {
  const chinese = lang !== 'en';
  const ofLanguage = (tag: string): boolean => tag.split('-')[0] === lang.split('-')[0];
  const entries = tables.lexicon.filter((entry) => ofLanguage(entry.lang));
  const texts = [
    ...samples,
    ...entries.flatMap(({ example, nearMiss }) => [example, nearMiss ?? '']),
    ...tables.commentary.filter((row) => ofLanguage(row.lang)).map(({ quote }) => quote),
    // Glosses and notes are in English for the entries of all languages.
    ...(chinese
      ? []
      : tables.lexicon.flatMap(({ meaning, usage, innocent }) => [meaning, usage ?? '', innocent ?? ''])),
  ];
  const clauses = clausesOf(texts).filter((clause) => HAN.test(clause) === chinese && !KANA.test(clause));
  return {
    lang,
    quiet: clauses.filter((clause) => !isTelling(clause)),
    telling: clauses.filter(isTelling),
    companies: companyNames(tables, chinese),
    comma: chinese ? '，' : ', ',
    stop: chinese ? '。' : '. ',
  };
}
