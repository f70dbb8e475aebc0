import type { Attribution } from '../attribution.ts';
import type { Subject } from '../frames.ts';
import type { RoleBook } from '../role-book.ts';
import type { SpeakerPhrase } from '../speaker-phrase.ts';
import type { Pronoun } from '../speech/speech-words.ts';

/** What is known of the page as a whole. */
export interface Ground {
  /** Names of firms that detection found. */
  readonly firms: ReadonlySet<string>;
  readonly roles: RoleBook;
}

/** What stands around a marked span in a script where grammar is read from particles and word order, not from spaces. */
export interface Around {
  /** From the last sentence end or speech before the marks, up to them. */
  readonly before: string;
  /** Offset of `before` in the paragraph. */
  readonly beforeAt: number;
  /** Behind the marks, up to the next speech; may run over a sentence end. */
  readonly after: string;
  readonly afterAt: number;
  readonly inner: string;
  readonly ground: Ground;
  /** `before` is cut off by speech, not by a sentence end. */
  readonly afterSpeech: boolean;
}

/** One language's way of attributing speech. All patterns look at windows of bounded length. */
export interface TightGrammar {
  left(around: Around): Attribution | null;
  right(around: Around): Attribution | null;
  /** A term, a name, a title: by what stands right before or behind the marks. */
  isTerm(around: Around): boolean;
  /** The mark's ending or what follows calls for a verb behind it. */
  looksRight(around: Around): boolean;
  /** Who a sentence without speech is about; null unless it is a speaker by name or office. */
  subjectOf(sentence: string, at: number, ground: Ground): Subject | null;
}

/** A phrase at an offset of the paragraph. `end`: where it ends, if an aside stands inside it. */
export function phrase(
  text: string,
  at: number,
  options: { named?: boolean; role?: string; evidence?: string; pronoun?: Pronoun | null; end?: number } = {},
): SpeakerPhrase {
  const { named = false, role = '', evidence = text, pronoun = null, end = at + text.length } = options;
  return {
    start: at,
    end,
    text,
    named,
    role: named ? role : pronoun ? '' : role || text,
    evidence,
    pronoun,
  };
}
