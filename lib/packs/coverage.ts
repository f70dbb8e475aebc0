import { isHidden } from '../facts/flags.ts';
import type { Tables } from '../facts/tables.ts';
import type { Coverage } from './card-facts.ts';

/**
 * What the pack covers. The ends come from the rows, so that a new row moves
 * them; the beginnings from the coverage table, because one early row does not
 * make the years after it complete.
 */
export function coverageOf(
  tables: Pick<Tables, 'companies' | 'events' | 'notices' | 'commentary' | 'coverage'>,
): Coverage {
  const events = tables.events.filter((row) => !isHidden(row));
  const notices = tables.notices.filter((row) => !isHidden(row));
  return {
    compiled: tables.coverage.compiled,
    announcementsFrom: tables.coverage.announcementsFrom,
    announcementsTo: latest(
      events.map((row) => row.date),
      tables.coverage.announcementsFrom,
    ),
    noticesFrom: tables.coverage.noticesFrom,
    noticesTo: latest(
      notices.map((row) => row.noticeDate),
      tables.coverage.noticesFrom,
    ),
    companies: tables.companies.length,
    announcements: events.filter((row) => row.companyId !== null).length,
    notices: notices.filter((row) => row.companyId !== null).length,
    quotations: tables.commentary.length,
  };
}

/** A date known to the month or year cannot say up to which day the table reaches. */
function latest(dates: readonly string[], atLeast: string): string {
  const days = dates.filter((date) => date.length === 10);
  return [atLeast, ...days].sort().at(-1) ?? atLeast;
}
