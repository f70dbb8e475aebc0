import { RoleBook } from './role-book.ts';
import type { RoleRow } from './roles/role-row.ts';
import { compileSpeech, type SpeechTable, type SpeechWords } from './speech/speech-words.ts';
import type { TightGrammar } from './tight/grammar.ts';
import { TIGHT_GRAMMARS, type TightScript } from './tight/registry.ts';
import { compileVoice, type Voice, type VoiceRow } from './voice.ts';

/** What reading quotations takes in one language: a row that JSON holds, since a page is sent it as such. */
export interface QuotationLanguage {
  /** Primary language tag. */
  readonly tag: string;
  readonly speech: SpeechTable;
  /** Role words of the language, and of English, whose titles stand everywhere. */
  readonly roles: readonly RoleRow[];
  /** For speakers of whom the page tells nothing. */
  readonly voice: VoiceRow;
  /** For scripts where grammar is read from particles and word order: whose; `speech` then only serves foreign names. */
  readonly tight: TightScript | null;
}

/** A language ready for use. */
export interface Reading {
  readonly speech: SpeechWords;
  readonly roles: RoleBook;
  readonly voice: Voice;
  readonly tight: TightGrammar | null;
}

const ready = new WeakMap<QuotationLanguage, Reading>();

/** Compiles a language at its first use. */
export function readingOf(language: QuotationLanguage): Reading {
  const known = ready.get(language);
  if (known) return known;
  const roles = new RoleBook(language.roles);
  const reading = {
    speech: compileSpeech(language.speech, roles),
    roles,
    voice: compileVoice(language.voice),
    tight: language.tight && TIGHT_GRAMMARS[language.tight],
  };
  ready.set(language, reading);
  return reading;
}
