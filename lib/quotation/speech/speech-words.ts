import type { RoleBook } from '../role-book.ts';

/**
 * What a language with spaces between words has to say about speech, as data:
 * lists of lower-case words, separated by blanks; a phrase is written with `_`
 * between its words.
 */
export interface SpeechTable {
  readonly lang: string;
  /** Finite forms of verbs (or whole verb groups' main words) that govern a quotation. */
  readonly cues: string;
  /** Those among them that are nouns as well, before the words of `nounLinks`: notes for, claims of. */
  readonly nounCues?: string;
  readonly nounLinks?: string;
  /** Verbs that put a name on something or judge it: what they quote is words, not speech. */
  readonly labels: string;
  /** Forms whose subject is that of the main clause: saying, adding. */
  readonly participles: string;
  readonly auxiliaries: string;
  /** Verbs without a subject: a paper, named behind a preposition, speaks. */
  readonly impersonal: string;
  /** Phrases before a speaker without a verb: according to. */
  readonly sources: string;
  readonly pronouns: {
    readonly he: string;
    readonly she: string;
    readonly they: string;
    readonly it: string;
    readonly other: string;
  };
  readonly articles: string;
  /** Prepositions that hold a noun phrase together: of, at, for. */
  readonly inside: string;
  /** Other prepositions: they begin an adverbial. */
  readonly prepositions: string;
  /** Conjunctions and relatives: a clause ends here. */
  readonly breaks: string;
  readonly adverbs: string;
  /** Days and months and what else is written with a capital without being a name. */
  readonly notNames: string;
  /** Small words inside names: von, de la. */
  readonly particles: string;
  /** Capitalised forms of address before a name. */
  readonly titles: string;
  /** Words after which marks hold a term, a title, a nickname. */
  readonly terms: string;
  /** Words that make the quoted words hypothetical. */
  readonly hypothetical: string;
  /** Articles and the like are glued to the next word by an apostrophe. */
  readonly elision: boolean;
  /** Common nouns have capitals too. */
  readonly nounsInCapitals: boolean;
}

type WordField = {
  [K in keyof SpeechTable]: SpeechTable[K] extends string | undefined ? K : never;
}[keyof SpeechTable] &
  string;

/** A list of words and phrases. */
export interface WordList {
  /** Whether a single word, or a phrase with blanks, stands in the list. */
  has(word: string): boolean;
  /** First words of the phrases of more than one word. */
  readonly firsts: ReadonlySet<string>;
}

/** A table with its lists ready for use. */
export type SpeechWords = {
  readonly [K in Exclude<WordField, 'lang'>]: WordList;
} & {
  readonly lang: string;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly elision: boolean;
  readonly nounsInCapitals: boolean;
  readonly roles: RoleBook;
};

export type Pronoun = keyof SpeechTable['pronouns'];

const LISTS = [
  'cues',
  'nounCues',
  'nounLinks',
  'labels',
  'participles',
  'auxiliaries',
  'impersonal',
  'sources',
  'articles',
  'inside',
  'prepositions',
  'breaks',
  'adverbs',
  'notNames',
  'particles',
  'titles',
  'terms',
  'hypothetical',
] as const;

function wordList(list: string): WordList {
  const words = setOf(list);
  const firsts = new Set<string>();
  for (const word of words) {
    const end = word.search(/[\s']/);
    if (end > 0) firsts.add(word[end] === "'" ? word.slice(0, end + 1) : word.slice(0, end));
  }
  return { has: (word) => words.has(word), firsts };
}

function setOf(list: string): Set<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  );
}

export function compileSpeech(table: SpeechTable, roles: RoleBook): SpeechWords {
  const sets = Object.fromEntries(LISTS.map((name) => [name, wordList(table[name] ?? '')])) as Record<
    (typeof LISTS)[number],
    WordList
  >;
  const pronouns = new Map<string, Pronoun>();
  for (const [kind, list] of Object.entries(table.pronouns)) {
    for (const word of setOf(list)) if (!pronouns.has(word)) pronouns.set(word, kind as Pronoun);
  }
  return {
    ...sets,
    lang: table.lang,
    pronouns,
    elision: table.elision,
    nounsInCapitals: table.nounsInCapitals,
    roles,
  };
}
