import type { CardSubject } from '../packs/card-facts.ts';
import type { Annotation } from './annotation.ts';

/** One company or phrase of a page with how often it is mentioned. */
export interface Finding {
  readonly subject: CardSubject;
  /** Surface of the first mention. */
  readonly surface: string;
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

/** Gathers annotations by subject, in the order of first mention. */
export function findingsOf(annotations: Iterable<Annotation>): Finding[] {
  const bySubject = new Map<string, Finding>();
  for (const annotation of annotations) {
    const subject = subjectOf(annotation);
    const key = `${subject.kind} ${subject.id}`;
    const known = bySubject.get(key);
    bySubject.set(key, {
      subject,
      surface: known?.surface ?? annotation.surface,
      count: (known?.count ?? 0) + 1,
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
