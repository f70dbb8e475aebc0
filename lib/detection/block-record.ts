import { findMatches, type Match } from '../matching/matcher.ts';
import type { EntryRule, NameIndex, Target } from '../matching/name-index.ts';
import { CharClass, charClass } from '../text/char-class.ts';
import { languageFits } from '../text/language-guess.ts';
import type { Candidate } from './candidate.ts';
import type { LanguageData } from './language-data.ts';
import { caseFits } from './letter-case.ts';
import type { Resources } from './resources.ts';
import type { Surroundings } from './surroundings.ts';
import { firstTerm } from './terms.ts';
import type { UnlistedName } from './unlisted/unlisted-name.ts';

/** A possible phrase: a lexicon form found in a block, not yet judged. */
export interface PhraseCandidate {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Folded text of the match. */
  readonly folded: string;
  readonly entry: EntryRule;
}

/** The candidates that one match gives: firms of that name, or entries of that form. */
export interface BlockMatch {
  readonly start: number;
  readonly end: number;
  readonly companies: readonly Candidate[];
  readonly phrases: readonly PhraseCandidate[];
}

/** A block with its matches in text order. */
export interface BlockRecord {
  readonly around: Surroundings;
  readonly matches: readonly BlockMatch[];
  /** Place of a match in `matches` by its start. */
  readonly order: ReadonlyMap<number, number>;
  /** Sentences in which a phrase of the lexicon stands. */
  readonly phraseSentences: ReadonlySet<number>;
  /** Firms outside the tables, in text order. */
  readonly unlisted: readonly UnlistedName[];
}

/** A block tells within so many units what it is about. */
const TOPIC_REACH = 2000;
/** Blocks below this length are labels and menus. */
const MIN_PROSE = 8;

/** In a report on games a firm's name is a side or a ground until the context shows the firm. */
function warily(match: BlockMatch): BlockMatch {
  const companies = match.companies.map((c) =>
    c.target.policy === 'never-alone'
      ? c
      : { ...c, target: { ...c.target, policy: 'need-evidence' as const } },
  );
  return { ...match, companies };
}

function toRecord(
  languages: LanguageData,
  around: Surroundings,
  matches: readonly BlockMatch[],
  lang: () => string | null,
): BlockRecord {
  const { block } = around;
  const phrases = matches.filter((match) => match.phrases.length > 0);
  const phraseSentences = new Set(phrases.map((match) => around.sentenceIndex(match.start)));
  const cutsAt = (offset: number): boolean =>
    phraseSentences.size > 0 && phraseSentences.has(around.sentenceIndex(offset));
  const atPlay =
    phrases.length === 0 &&
    block.text.length >= MIN_PROSE &&
    firstTerm(around.folded.text.slice(0, TOPIC_REACH), languages.sport, 'word') !== null;
  const unlisted =
    atPlay || block.text.length < MIN_PROSE
      ? []
      : languages.unlisted({ text: block.text, lang: lang(), cutsAt });
  return {
    around,
    matches: atPlay ? matches.map(warily) : matches,
    order: new Map(matches.map((match, i) => [match.start, i])),
    phraseSentences,
    // Whether a reader can see the block was asked already where something matched.
    unlisted: matches.length > 0 || block.readable?.() !== false ? unlisted : [],
  };
}

/** Address and handle characters: a name inside `user@apple.com` or `/target/` is no mention. */
const ADDRESS_BEFORE = /[@/_\\.]$/;
const ADDRESS_AFTER = /^(?:@|_|\/\S*\.)/;

/** Finds what a block may mention. */
export function readBlock(
  { index, languages }: Resources,
  around: Surroundings,
  pageLang: string | null,
): BlockRecord {
  const { folded, block } = around;
  let guessed: string | null | undefined;
  const lang = (): string | null => {
    if (guessed === undefined) guessed = languages.guess(block.text, block.lang ?? pageLang);
    return guessed;
  };
  const matches = findMatches(index, folded, (target, start, end) => {
    const surface = block.text.slice(folded.startOf(start), folded.endOf(end));
    if (target.kind === 'phrase') {
      if (!languageFits(index.entry(target.ref).lang, lang())) return false;
    }
    return caseFits(target, surface);
  });
  const read = matches.length > 0 && block.readable?.() !== false;
  const found = read ? matches.map((m) => toBlockMatch(index, around, m)).filter((m) => m !== null) : [];
  return toRecord(languages, around, found, lang);
}

function toBlockMatch(index: NameIndex, around: Surroundings, match: Match): BlockMatch | null {
  const { folded, block } = around;
  const start = folded.startOf(match.start);
  const end = folded.endOf(match.end);
  const surface = block.text.slice(start, end);
  const inAddress =
    ADDRESS_BEFORE.test(block.text.slice(start - 1, start)) ||
    ADDRESS_AFTER.test(block.text.slice(end, end + 40));
  const companies = inAddress
    ? []
    : match.targets
        .filter((t) => t.kind === 'company')
        .map((target) => ({ start, end, foldedStart: match.start, foldedEnd: match.end, surface, target }));
  const phrases = match.targets
    .filter((t) => t.kind === 'phrase')
    .map((target) => {
      const coreStart = target.core?.start ?? 0;
      const from = wordStartOf(folded.text, (coreStart < 0 ? match.end : match.start) + coreStart);
      const to = wordEndOf(target, folded.text, target.core ? from + target.core.length : match.end);
      const span = { start: folded.startOf(from), end: folded.endOf(to) };
      return {
        ...span,
        surface: block.text.slice(span.start, span.end),
        folded: folded.text.slice(match.start, match.end),
        entry: index.entry(target.ref),
      };
    });
  return companies.length + phrases.length === 0 ? null : { start, end, companies, phrases };
}

/** Where the word of a phrase ends: an inflected form is marked with its ending, Korean particles stay outside. */
function wordEndOf(target: Target, text: string, end: number): number {
  const kind = charClass(text.charCodeAt(end - 1));
  if (target.mode !== 'prefix' || (kind !== CharClass.Word && kind !== CharClass.Semitic)) return end;
  let to = end;
  while (to < text.length && charClass(text.charCodeAt(to)) === kind) to++;
  return to;
}

/** Where the word of a phrase begins: an Arabic or Hebrew article stays with its word. */
function wordStartOf(text: string, start: number): number {
  let from = start;
  if (charClass(text.charCodeAt(start)) !== CharClass.Semitic) return start;
  while (from > 0 && charClass(text.charCodeAt(from - 1)) === CharClass.Semitic) from--;
  return from;
}
