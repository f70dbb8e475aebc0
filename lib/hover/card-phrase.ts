import type { CardFacts, PhraseFacts } from '../packs/card-facts.ts';
import { type DataAge, dataAge } from './card-age.ts';
import { type Voices, voicesOf } from './card-voices.ts';
import type { PageSays } from './page-says.ts';
import { pageVoices, tableVoice } from './voice.ts';

/** What the store says of a phrase. */
export type PhraseAnswer = Extract<CardFacts, { readonly kind: 'phrase' }>;

/** A phrase explained. */
export interface PhraseRecord {
  readonly kind: 'phrase';
  readonly view: 'record';
  readonly phrase: Omit<PhraseFacts, 'quotations' | 'plain'>;
  /** In the language of the phrase; null where it is an open word already. */
  readonly plain: string | null;
  readonly voices: Voices;
  readonly age: DataAge;
}

/** The store gave no answer. */
export interface UnansweredPhrase {
  readonly kind: 'phrase';
  readonly view: 'unanswered';
  readonly surface: string;
}

export type PhraseModel = PhraseRecord | UnansweredPhrase;

export function phraseModel(
  surface: string,
  answer: PhraseAnswer | null,
  today: string,
  page: PageSays | null = null,
): PhraseModel {
  if (answer === null) return { kind: 'phrase', view: 'unanswered', surface };
  const { quotations, plain, ...phrase } = answer.phrase;
  return {
    kind: 'phrase',
    view: 'record',
    phrase,
    plain: plain === phrase.term ? null : plain,
    voices: voicesOf([...pageVoices(page, 0), ...quotations.map(tableVoice)]),
    age: dataAge(answer.coverage, today),
  };
}
