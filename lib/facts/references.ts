import type { Placed } from './check-rows.ts';
import { type CompanyRow, namesOf } from './company.ts';
import type { TableProblem } from './problem.ts';
import type { TableName, Tables } from './tables.ts';

/** The rows of every table with their places. */
export type PlacedTables = { readonly [Name in TableName]: readonly Placed<Tables[Name][number]>[] };

type Report = (placed: Placed<unknown>, field: string, message: string) => void;

/** Faults that show only between tables: ids, names and file names that do not fit. */
export function referenceProblems(tables: PlacedTables): TableProblem[] {
  const problems: TableProblem[] = [];
  const report: Report = ({ file, line }, field, message) =>
    problems.push({ code: 'reference-unknown', file, line, field, message });
  const companies = new Map(tables.companies.map(({ row }) => [row.id, row]));

  for (const name of ['events', 'notices'] as const) {
    for (const placed of tables[name]) companyOf(placed, placed.row.companyId, companies, report);
  }
  for (const placed of tables.evidence) companyOf(placed, placed.row.companyId, companies, report);
  for (const name of ['aliasPolicies', 'blockers'] as const) {
    for (const placed of tables[name]) {
      const company = companyOf(placed, placed.row.companyId, companies, report);
      if (company !== undefined && !namesOf(company).includes(placed.row.alias)) {
        report(
          placed,
          'alias',
          `"${placed.row.alias}" is no name of ${company.id}; add it to companies.csv, or remove this row`,
        );
      }
    }
  }
  quotedCompanies(tables, report);
  fileNames(tables, report);
  return problems;
}

function companyOf(
  placed: Placed<unknown>,
  id: string | null,
  companies: ReadonlyMap<string, CompanyRow>,
  report: Report,
): CompanyRow | undefined {
  if (id === null) return undefined;
  const company = companies.get(id);
  if (company === undefined)
    report(placed, 'company_id', `"${id}" is not in companies.csv; add the company, or mend the id`);
  return company;
}

function quotedCompanies({ commentary, companies }: PlacedTables, report: Report): void {
  const bearers = new Map<string, number>();
  for (const { row } of companies) bearers.set(row.name, (bearers.get(row.name) ?? 0) + 1);
  for (const placed of commentary) {
    for (const name of placed.row.about.companies) {
      const count = bearers.get(name) ?? 0;
      if (count === 1) continue;
      report(
        placed,
        'about',
        count === 0
          ? `"${name}" is not the name of a company in companies.csv; write the name as it stands there`
          : `"${name}" is borne by ${count} companies; a quotation cannot be tied to either`,
      );
    }
  }
}

/** A language or year is filed under its own name, so that both are found without a search. */
function fileNames({ lexicon, notices }: PlacedTables, report: Report): void {
  for (const placed of lexicon) {
    if (!placed.file.endsWith(`/${placed.row.lang}.jsonl`)) {
      report(
        placed,
        'lang',
        `an entry of "${placed.row.lang}" belongs in ${placed.row.lang}.jsonl; move it there`,
      );
    }
  }
  for (const placed of notices) {
    const year = placed.row.noticeDate.slice(0, 4);
    if (!placed.file.endsWith(`/${year}.csv`)) {
      report(placed, 'notice_date', `a notice of ${year} belongs in ${year}.csv; move it there`);
    }
  }
}
