import type { PageSource } from '../article/page-source.ts';
import type { SaidQuotation } from '../article/said.ts';

import type { QuotationFact } from '../packs/card-facts.ts';
import type { BlockSpan } from '../quotation/quotation.ts';
import { excerpt } from './excerpt.ts';
import type { PageSays } from './page-says.ts';

/** Most words of a quotation that a card shows, as in the commentary table. */
const MOST_WORDS = 40;

/** A quotation as a card shows it. */
export interface Voice extends QuotationFact {
  /** Where it stands on the page that the reader is on; null for one of the commentary table. */
  readonly here: BlockSpan | null;
}

/** A quotation of the page in the form of those of the commentary table. */
function pageVoice(said: SaidQuotation, source: PageSource): Voice {
  const { block, start, end, text, lang, speaker, role, speakerClass } = said;
  return {
    id: `page-${block}-${start}`,
    quote: excerpt(text, MOST_WORDS),
    lang: lang ?? '',
    speaker: speaker ?? '',
    role,
    organisation: '',
    speakerClass,
    publisher: source.publisher,
    title: source.title,
    date: source.date,
    sourceUrl: source.url,
    here: { block, start, end },
  };
}

/** What the page lets be heard of one subject of a card. */
export function pageVoices(page: PageSays | null, subject: number): Voice[] {
  return page?.said[subject]?.quotations.map((said) => pageVoice(said, page.source)) ?? [];
}

/** A quotation of the commentary table. */
export function tableVoice(quotation: QuotationFact): Voice {
  return { ...quotation, here: null };
}
