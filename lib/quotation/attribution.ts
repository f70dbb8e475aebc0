import type { SpeakerPhrase } from './speaker-phrase.ts';

/** What the words around a marked span say about who speaks. */
export interface Attribution {
  /** Null where the language leaves the subject out: the one who spoke last goes on. */
  readonly speaker: SpeakerPhrase | null;
  /** 1 (a hint) to 5 (verb and comma right beside the marks). */
  readonly strength: number;
  readonly how: 'speech' | 'label' | 'source' | 'colon' | 'open-verb' | 'signature';
}
