import type { CompanyRow } from '../facts/company.ts';
import type { EventRow } from '../facts/event.ts';
import { isHidden } from '../facts/flags.ts';
import type { NoticeRow } from '../facts/notice.ts';
import type { QuotationRow } from '../facts/quotation.ts';
import type { Tables } from '../facts/tables.ts';
import type { CompanyFacts } from './card-facts.ts';
import { eventFact } from './event-fact.ts';
import { noticeFact } from './notice-fact.ts';
import { byWeight, newestFirst, quotationFact } from './quotation-fact.ts';

/** The rows of a table that are shown, grouped by firm. */
function byCompany<Row extends EventRow | NoticeRow>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.companyId === null || isHidden(row)) continue;
    const group = groups.get(row.companyId);
    if (group === undefined) groups.set(row.companyId, [row]);
    else group.push(row);
  }
  return groups;
}

function quotationsByName(rows: readonly QuotationRow[]): Map<string, QuotationRow[]> {
  const groups = new Map<string, QuotationRow[]>();
  for (const row of rows) {
    for (const name of row.about.companies) groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

/** Everything a card can say about each firm of the table. */
export function companyFacts(
  tables: Pick<Tables, 'companies' | 'events' | 'notices' | 'commentary'>,
): CompanyFacts[] {
  const events = byCompany(tables.events);
  const notices = byCompany(tables.notices);
  const quotations = quotationsByName(tables.commentary);
  return tables.companies.map((row) => ({
    ...identity(row),
    events: (events.get(row.id) ?? [])
      .map(eventFact)
      .sort((a, b) => newestFirst(a.date, b.date) || (a.id < b.id ? -1 : 1)),
    notices: (notices.get(row.id) ?? [])
      .map(noticeFact)
      .sort((a, b) => newestFirst(a.noticeDate, b.noticeDate) || (a.id < b.id ? -1 : 1)),
    quotations: (quotations.get(row.name) ?? []).map(quotationFact).sort(byWeight),
  }));
}

function identity(row: CompanyRow): Omit<CompanyFacts, 'events' | 'notices' | 'quotations'> {
  return {
    id: row.id,
    name: row.name,
    legalName: row.legalName,
    country: row.country,
    industry: row.industry,
    tickers: row.ticker,
    formerNames: row.formerNames,
    brands: row.brands,
  };
}
