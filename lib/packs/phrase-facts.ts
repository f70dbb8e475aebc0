import { type LexiconEntry, looseForm } from '../facts/lexicon-entry.ts';
import type { QuotationRow } from '../facts/quotation.ts';
import type { Tables } from '../facts/tables.ts';
import { formsOf } from '../lexicon/forms.ts';
import type { PhraseFacts } from './card-facts.ts';
import { byWeight, quotationFact } from './quotation-fact.ts';
import { httpsOnly } from './web-link.ts';

/** Quotations by the loose form of each phrase they speak of. */
function quotationsByPhrase(rows: readonly QuotationRow[]): Map<string, Set<QuotationRow>> {
  const groups = new Map<string, Set<QuotationRow>>();
  for (const row of rows) {
    for (const phrase of row.about.phrases) {
      const form = looseForm(phrase);
      groups.set(form, (groups.get(form) ?? new Set()).add(row));
    }
  }
  return groups;
}

/** Everything a card can say about each entry of the lexicon. */
export function phraseFacts(tables: Pick<Tables, 'lexicon' | 'commentary'>): PhraseFacts[] {
  const quotations = quotationsByPhrase(tables.commentary);
  return tables.lexicon.map((entry) => ({
    ...explanation(entry),
    quotations: [...new Set(formsOf(entry).flatMap((form) => [...(quotations.get(looseForm(form)) ?? [])]))]
      .map(quotationFact)
      .sort(byWeight),
  }));
}

function explanation(entry: LexiconEntry): Omit<PhraseFacts, 'quotations'> {
  return {
    id: entry.id,
    term: entry.term,
    lang: entry.lang,
    region: entry.region,
    kind: entry.kind,
    meaning: entry.meaning,
    plain: entry.plain,
    usage: entry.usage,
    innocent: entry.innocent,
    legal: entry.legalCertainty === 'unsure' ? null : entry.legal,
    firstUse: entry.firstUse,
    sources: entry.sources.map(httpsOnly).filter((link) => link !== ''),
  };
}
