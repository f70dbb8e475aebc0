import { firstDay } from '../facts/partial-date.ts';
import type { QuotationRow } from '../facts/quotation.ts';
import type { QuotationFact, SpeakerClass } from './card-facts.ts';
import { httpsOnly } from './web-link.ts';

/** Who is heard first. What a firm says of its own cuts is wording, not expertise, and comes last. */
const ORDER: readonly SpeakerClass[] = [
  'expert',
  'anonymous-expert',
  'official',
  'worker',
  'public',
  'unknown',
  'company',
];

export function quotationFact(row: QuotationRow): QuotationFact {
  return {
    id: row.id,
    quote: row.quote,
    lang: row.lang,
    speaker: row.speaker,
    role: row.role,
    organisation: row.organisation,
    speakerClass: row.class,
    publisher: row.publisher,
    title: row.title,
    date: row.date,
    sourceUrl: httpsOnly(row.sourceUrl),
  };
}

/** Experts first, newest first within a class; undated ones after dated ones. */
export function byWeight(a: QuotationFact, b: QuotationFact): number {
  return (
    ORDER.indexOf(a.speakerClass) - ORDER.indexOf(b.speakerClass) ||
    newestFirst(a.date, b.date) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Compares dates as exact as they are known; an empty one is the oldest. */
export function newestFirst(a: string, b: string): number {
  const [first, second] = [a && firstDay(a), b && firstDay(b)];
  if (first === second) return 0;
  return first < second ? 1 : -1;
}
