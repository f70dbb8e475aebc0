import { fold } from '../../text/fold.ts';

/**
 * The words by which a language shows that a name nobody has listed is a
 * firm's. Strings are alternatives of a regular expression on folded text
 * (lower case, hyphens as spaces); `~` stands for any ending. An empty string
 * never matches.
 */
export interface FirmWords {
  /**
   * What capitals mark: names, also any noun that opens a sentence without an
   * article (Polish, Turkish), or all nouns (German).
   */
  readonly capitals: 'names' | 'openings' | 'nouns';
  /** Right behind a name: it acts as an employer that cuts (said it would, streicht). */
  readonly acts: string;
  /** Right before a name: what only firms are called (carmaker, Autozulieferer). */
  readonly kinds: string;
  /** Common nouns that stand before or in a run of capitals and are no part of the name. */
  readonly headNouns: string;
  /** Words that often open a sentence and are no names: Management, Unions. */
  readonly openers: string;
  /** Titles and offices before a person's name: boss, CEO, Mr. */
  readonly persons: string;
  /** Right before a name: people or jobs that only an employer has (jobs at, Entlassungen bei). */
  readonly employs: string;
}

/** A row as regular expressions for folded text. */
export interface CompiledWords {
  readonly capitals: FirmWords['capitals'];
  readonly acts: RegExp;
  readonly kindBefore: RegExp;
  readonly personBefore: RegExp;
  readonly employsBefore: RegExp;
  /** A whole word for a kind of firm. */
  readonly kind: RegExp;
  /** A whole word that is no part of a name. */
  readonly common: RegExp;
  /** The same at the start of a sentence. */
  readonly opener: RegExp;
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const NEVER = /(?!)/u;
/** Marks that may open a name behind its noun: компания «Север». */
const OPEN_QUOTE = '["“„«‘]?';

const alternatives = (words: string): string =>
  `(?:${words.normalize('NFKC').replaceAll('~', String.raw`[\p{L}\p{M}]*`)})`;

const before = (words: string, tail = ''): RegExp =>
  words === '' ? NEVER : new RegExp(`(?<!${LETTER})${alternatives(words)}\\.? ${tail}$`, 'u');

const whole = (words: string): RegExp => (words === '' ? NEVER : new RegExp(`^${alternatives(words)}$`, 'u'));

export function compileWords(row: FirmWords): CompiledWords {
  return {
    capitals: row.capitals,
    acts: row.acts === '' ? NEVER : new RegExp(`^["”»]? ?${alternatives(row.acts)}(?!${LETTER})`, 'u'),
    kindBefore: before(row.kinds, OPEN_QUOTE),
    personBefore: before(row.persons),
    employsBefore: before(row.employs, OPEN_QUOTE),
    kind: whole(row.kinds),
    common: whole(row.headNouns),
    opener: whole(row.openers),
  };
}

/** Short text as the patterns want it. */
export function foldSlice(text: string): string {
  return fold(text).text;
}
