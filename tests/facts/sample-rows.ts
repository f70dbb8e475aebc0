import { type CompanyRow, companies } from '../../lib/facts/company.ts';
import { type EventRow, events } from '../../lib/facts/event.ts';
import { type LexiconEntry, lexicon } from '../../lib/facts/lexicon-entry.ts';
import { type NoticeRow, notices } from '../../lib/facts/notice.ts';
import { commentary, type QuotationRow } from '../../lib/facts/quotation.ts';
import { csvRecord, rowOf } from './raw-row.ts';

/** Sound records of invented firms; a test changes the cells it is about. */

export function companyRecord(cells: Record<string, string> = {}): Record<string, string> {
  return csvRecord(companies, {
    id: 'kestrel',
    name: 'Kestrel',
    ambiguity: 'none',
    source: 'curated',
    ...cells,
  });
}

export function eventRecord(cells: Record<string, string> = {}): Record<string, string> {
  return csvRecord(events, {
    id: 'kestrel-2026-03-02',
    company: 'Kestrel',
    company_id: 'kestrel',
    relation: 'same',
    date: '2026-03-02',
    date_basis: 'announced',
    count: '120',
    status: 'announced',
    tier: 'press',
    source_url: 'https://news.example/kestrel',
    publisher: 'Example News',
    origin: 'news-two-source',
    last_verified: '2026-11-24',
    ...cells,
  });
}

export function noticeRecord(cells: Record<string, string> = {}): Record<string, string> {
  return csvRecord(notices, {
    id: 'TX-0123456789ab',
    state: 'TX',
    employer: 'Kestrel Inc.',
    canonical_name: 'Kestrel',
    company_id: 'kestrel',
    notice_date: '2026-03-01',
    count: '40',
    type: 'closure',
    source_url: 'https://register.example/warn',
    ...cells,
  });
}

export function quotationRecord(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'doe-on-words',
    quote: 'They call it a graduation because nobody claps at a firing',
    lang: 'en',
    speaker: 'J. Doe',
    role: 'professor',
    organisation: '',
    class: 'expert',
    about: { companies: ['Kestrel'], phrases: ['graduation'] },
    publisher: 'Example News',
    title: 'On words',
    date: '2026-03-03',
    source_url: 'https://news.example/words',
    where_seen: 'https://news.example/words (publisher)',
    check: 'f18defadb743',
    ...fields,
  };
}

export function entryRecord(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'en-graduation',
    term: 'graduation',
    lang: 'en',
    region: [],
    kind: 'corporate-pr',
    ambiguity: 'needs-context',
    meaning: 'Being cut, told as finishing school.',
    plain: 'layoff',
    usage: null,
    forms: ['graduated from the company'],
    match: 'word',
    evidence: ['HR'],
    stop: ['university'],
    firstUse: null,
    legal: null,
    certainty: 'sourced',
    sources: ['https://news.example/words'],
    caseSensitive: [],
    innocent: 'finishing school',
    example: 'HR wished her a happy graduation and took her badge.',
    nearMiss: 'The graduation of the class of 2026 was held on the lawn.',
    ...fields,
  };
}

export const companyRow = (cells?: Record<string, string>) =>
  rowOf<CompanyRow>(companies, companyRecord(cells));
export const eventRow = (cells?: Record<string, string>) => rowOf<EventRow>(events, eventRecord(cells));
export const noticeRow = (cells?: Record<string, string>) => rowOf<NoticeRow>(notices, noticeRecord(cells));
export const quotationRow = (fields?: Record<string, unknown>) =>
  rowOf<QuotationRow>(commentary, quotationRecord(fields));
export const entryRow = (fields?: Record<string, unknown>) =>
  rowOf<LexiconEntry>(lexicon, entryRecord(fields));
