import type { CardSubject } from '../packs/card-facts.ts';
import type { Annotation, AnnotationKind, NameRelation } from './annotation.ts';

/** One company or phrase of a page with how often it is mentioned. */
export interface Finding {
  readonly kind: AnnotationKind;
  /** Tells this finding from the others of its kind. */
  readonly key: string;
  /** Every subject it may stand for, the likeliest first; several where firms share the name and the page does not tell which, none where the firm is outside the data. */
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

/** Every subject an annotation may stand for: several where firms share the name, none for a firm outside the data. */
export function subjectsOf(annotation: Annotation): CardSubject[] {
  return annotation.kind === 'company'
    ? annotation.candidates.map((id) => ({ kind: 'company', id }))
    : [{ kind: 'phrase', id: annotation.entryId }];
}

/** Mentions with one key are one finding. */
export function findingKey(annotation: Annotation): string {
  if (annotation.kind === 'phrase') return annotation.entryId;
  return annotation.companyId ?? nameKey(annotation.name ?? annotation.surface);
}

/** Key of a firm outside the data. No id holds a colon, so that a name cannot be taken for one. */
export function nameKey(name: string): string {
  return `:${name}`;
}

function firstMention(annotation: Annotation): Finding {
  return {
    kind: annotation.kind,
    key: findingKey(annotation),
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
    const key = `${annotation.kind} ${findingKey(annotation)}`;
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
