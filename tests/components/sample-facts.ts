import type {
  CardFacts,
  CompanyFacts,
  Coverage,
  EventFact,
  NoticeFact,
  PhraseFacts,
  QuotationFact,
} from '../../lib/packs/card-facts.ts';

export const COVERAGE: Coverage = {
  compiled: '2026-06-30',
  announcementsFrom: '2020-01-01',
  announcementsTo: '2026-06-15',
  noticesFrom: '2022-01-01',
  noticesTo: '2026-06-20',
  companies: 10,
  announcements: 20,
  notices: 5,
  quotations: 3,
};

export function event(change: Partial<EventFact> = {}): EventFact {
  return {
    id: 'norvik-2026-03-02',
    date: '2026-03-02',
    dateBasis: 'announced',
    status: 'announced',
    tier: 'press',
    count: 300,
    countMax: null,
    qualifier: null,
    percent: null,
    percentMax: null,
    scope: null,
    country: null,
    note: null,
    cautions: [],
    summable: true,
    sourceUrl: 'https://example.org/norvik',
    publisher: 'Example Times',
    origin: 'test',
    lastVerified: '',
    ...change,
  };
}

export function companyFacts(change: Partial<CompanyFacts> = {}): CardFacts {
  const company: CompanyFacts = {
    id: 'norvik',
    name: 'Norvik',
    legalName: null,
    country: null,
    industry: null,
    tickers: [],
    formerNames: [],
    brands: [],
    events: [event()],
    notices: [],
    quotations: [],
    ...change,
  };
  return { kind: 'company', company, coverage: COVERAGE };
}

export function phraseFacts(change: Partial<PhraseFacts> = {}): CardFacts {
  const phrase: PhraseFacts = {
    id: 'en-fresh-start',
    term: 'fresh start',
    lang: 'en',
    region: [],
    kind: 'corporate-pr',
    meaning: 'A dismissal told as a new beginning.',
    plain: 'dismissal',
    usage: null,
    innocent: 'beginning something anew',
    legal: null,
    firstUse: null,
    sources: [],
    quotations: [],
    ...change,
  };
  return { kind: 'phrase', phrase, coverage: COVERAGE };
}

export function quotation(change: Partial<QuotationFact> = {}): QuotationFact {
  return {
    id: 'quotation',
    quote: 'A cut by another name is a cut.',
    lang: 'en',
    speaker: 'Ana Roy',
    role: 'economist',
    organisation: 'Example Institute',
    speakerClass: 'expert',
    publisher: 'Example Times',
    title: 'Words for cuts',
    date: '2026-03',
    sourceUrl: 'https://example.org/words',
    ...change,
  };
}

export function notice(change: Partial<NoticeFact> = {}): NoticeFact {
  return {
    id: 'NY-1',
    state: 'NY',
    employer: 'Norvik Inc',
    location: 'Albany',
    noticeDate: '2026-05-01',
    effectiveDate: '2026-07-01',
    count: 4000,
    type: 'mass_layoff',
    cautions: [],
    sourceUrl: 'https://example.gov/warn',
    ...change,
  };
}
