import type { CardSubject } from '../packs/card-facts.ts';
import type { Annotation, NameRelation } from './annotation.ts';

/** One company or phrase of a page with how often it is mentioned. */
export interface Finding {
  readonly subject: CardSubject;
  /** Every subject it may stand for, `subject` first; several where firms share the name and the page does not tell which. */
  readonly subjects: readonly CardSubject[];
  /** Surface of the first mention. */
  readonly surface: string;
  /** How that surface relates to the firm; firms only. */
  readonly relation?: NameRelation;
  readonly count: number;
}

/** Number of marks on a page, by kind. */
export interface MarkCounts {
  readonly companies: number;
  readonly phrases: number;
}

/** Whether an annotation is shown to readers. Open words for a layoff only give evidence. */
export function isShownToReaders(annotation: Annotation): boolean {
  return annotation.kind === 'company' || annotation.layer === 'euphemism';
}

export function subjectOf(annotation: Annotation): CardSubject {
  return annotation.kind === 'company'
    ? { kind: 'company', id: annotation.companyId }
    : { kind: 'phrase', id: annotation.entryId };
}

/** Every subject an annotation may stand for: several where firms share the name. */
export function subjectsOf(annotation: Annotation): CardSubject[] {
  return annotation.kind === 'company'
    ? annotation.candidates.map((id) => ({ kind: 'company', id }))
    : [subjectOf(annotation)];
}

function firstMention(annotation: Annotation): Finding {
  return {
    subject: subjectOf(annotation),
    subjects: subjectsOf(annotation),
    surface: annotation.surface,
    ...(annotation.kind === 'company' ? { relation: annotation.relation } : {}),
    count: 0,
  };
}

/** Gathers annotations by subject, in the order of first mention. */
export function findingsOf(annotations: Iterable<Annotation>): Finding[] {
  const bySubject = new Map<string, Finding>();
  for (const annotation of annotations) {
    const subject = subjectOf(annotation);
    const key = `${subject.kind} ${subject.id}`;
    const known = bySubject.get(key) ?? firstMention(annotation);
    const subjects = subjectsOf(annotation);
    bySubject.set(key, {
      ...known,
      // One mention that is sure of its firm settles the others.
      subjects: subjects.length < known.subjects.length ? subjects : known.subjects,
      count: known.count + 1,
    });
  }
  return [...bySubject.values()];
}

export function countsOf(annotations: Iterable<Annotation>): MarkCounts {
  let companies = 0;
  let phrases = 0;
  for (const { kind } of annotations) {
    if (kind === 'company') companies++;
    else phrases++;
  }
  return { companies, phrases };
}
