import type { Attribution } from './attribution.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** What a marked span looks like and what it stands in. */
export interface Shape {
  /** Words inside the marks; two units count as one word in scripts without spaces. */
  readonly size: number;
  /** Begins like a sentence. */
  readonly capital: boolean;
  /** A capital does not tell: every noun has one, or no letter. */
  readonly capitalsMeanNothing: boolean;
  /** Ends like a sentence or with the comma before a verb of speech. */
  readonly ends: boolean;
  /** Stands in the middle of a sentence of the writer, with no colon or comma before it. */
  readonly embedded: boolean;
  /** A colon stands right before it. */
  readonly colon: boolean;
  /** What stands around it makes it a term, a title, a nickname. */
  readonly term: boolean;
  /** Nobody said it: imagine saying … */
  readonly hypothetical: boolean;
  /** Written like the title of a work. */
  readonly title: boolean;
  /** A sentence of its own: nothing of the writer's stands in it. */
  readonly sentence: boolean;
  /** Nothing but marked spans and short attributions in the paragraph. */
  readonly alone: boolean;
}

/** Whom a sentence of the writer's is about. */
export interface Subject {
  readonly speaker: SpeakerPhrase;
  /** The sentence reports what the subject said. */
  readonly spoke: boolean;
}

/** How many subjects, which stand in text order, begin before an offset. */
export function startsBefore(subjects: readonly Subject[], offset: number): number {
  let low = 0;
  let high = subjects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((subjects[middle] as Subject).speaker.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The frames of one paragraph, for any kind of script. Spans are numbered as the paragraph has them. */
export interface Frames {
  shape(span: number): Shape;
  left(span: number): Attribution | null;
  right(span: number): Attribution | null;
  /** Who is named inside the marks, in languages that leave the verb there. */
  inside(span: number): Attribution | null;
  /** Whether the comma or the question inside or behind the marks calls for what follows. */
  looksRight(span: number): boolean;
  /** Hardly a word stands between this span and the next one: "…" and "…". */
  joined(span: number): boolean;
  /** Subject of the nearest sentence between the span before and this one, if it has one. */
  subjectBefore(span: number): Subject | null;
  /** Subject of the last sentence, and whether it ends in a colon. */
  closing(): { readonly subject: Subject | null; readonly colon: boolean };
  /** Subjects of the sentences outside the marks, in text order. */
  subjects(): readonly Subject[];
  /** Who is spoken of before a span, nearest sentence first; in a sentence its subject first. */
  peopleBefore(offset: number): readonly SpeakerPhrase[];
}
