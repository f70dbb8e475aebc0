import { RoleBook } from './role-book.ts';
import type { RoleRow } from './roles/role-row.ts';
import { compileSpeech, type SpeechTable, type SpeechWords } from './speech/speech-words.ts';
import type { TightGrammar } from './tight/grammar.ts';
import type { VoiceRow } from './voice.ts';

/** What reading quotations takes in one language: plain rows, so that loading them costs nothing. */
export interface QuotationLanguage {
  /** Primary language tag. */
  readonly tag: string;
  readonly speech: SpeechTable;
  /** Role words of the language, and of English, whose titles stand everywhere. */
  readonly roles: readonly RoleRow[];
  /** For speakers of whom the page tells nothing. */
  readonly voice: VoiceRow;
  /** For scripts where grammar is read from particles and word order; `speech` then only serves foreign names. */
  readonly tight: TightGrammar | null;
}

/** A language ready for use. */
export interface Reading {
  readonly speech: SpeechWords;
  readonly roles: RoleBook;
  readonly tight: TightGrammar | null;
}

const ready = new WeakMap<QuotationLanguage, Reading>();

/** Compiles a language at its first use. */
export function readingOf(language: QuotationLanguage): Reading {
  const known = ready.get(language);
  if (known) return known;
  const roles = new RoleBook(language.roles);
  const reading = { speech: compileSpeech(language.speech, roles), roles, tight: language.tight };
  ready.set(language, reading);
  return reading;
}
