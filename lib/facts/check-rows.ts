import * as v from 'valibot';
import type { TableProblem } from './problem.ts';
import { columnOf, columnsOf, type TableSpec } from './table-spec.ts';

/** A record as a file holds it, and the line it begins on. */
export interface RawRecord {
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A checked row with its place, for faults that only other tables show. */
export interface Placed<Row> {
  readonly file: string;
  readonly line: number;
  readonly row: Row;
}

export interface CheckedRows<Row> {
  readonly rows: readonly Placed<Row>[];
  readonly problems: readonly TableProblem[];
}

/** The faults of a header: missing, unknown and misplaced columns. Null where there is none. */
export function headerProblem(spec: TableSpec, file: string, header: readonly string[]): TableProblem | null {
  const wanted = columnsOf(spec);
  if (wanted.length === header.length && wanted.every((column, i) => column === header[i])) return null;
  const missing = wanted.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !wanted.includes(column));
  const what = [
    ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`has ${unknown.map((column) => `"${column}"`).join(', ')} too many`] : []),
  ];
  const message = `the header ${what.join(' and ') || 'is in another order'}; it must read ${wanted.join(',')}`;
  return { code: 'header-mismatch', file, line: 1, field: '', message };
}

/**
 * Checks the records of one file against the schema of its table. Rows with a
 * fault are left out of `rows`; every fault is listed with its line and column.
 */
export function checkRows<Row>(
  spec: TableSpec,
  file: string,
  records: readonly RawRecord[],
): CheckedRows<Row> {
  const keys = Object.keys(spec.schema.entries);
  const columns = new Map(keys.map((key) => [columnOf(spec, key), key]));
  const rows: Placed<Row>[] = [];
  const problems: TableProblem[] = [];
  for (const { line, fields } of records) {
    const named = Object.fromEntries(
      Object.entries(fields).map(([column, value]) => [columns.get(column) ?? column, value]),
    );
    const result = v.safeParse(spec.schema, named);
    const faults: { field: string; message: string }[] = result.success
      ? [...(spec.faults?.(result.output) ?? [])]
      : result.issues.map((issue) => ({
          field: String(issue.path?.[0]?.key ?? ''),
          message: messageOf(issue),
        }));
    for (const { field, message } of faults) {
      problems.push({ code: 'field-invalid', file, line, field: columnOf(spec, field), message });
    }
    if (result.success && faults.length === 0) rows.push({ file, line, row: result.output as Row });
  }
  return { rows, problems };
}

/** The library's own words for a key too few or too many do not say what to do. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object' || issue.path === undefined) return issue.message;
  return issue.expected === 'never'
    ? 'is no field of this table; remove it or mend its spelling'
    : 'is missing; add it, empty if it is unknown';
}

/** Rows of one table that share their key, each reported at the later place. */
export function repeatedKeys(
  spec: TableSpec,
  rows: readonly Placed<Record<string, unknown>>[],
): TableProblem[] {
  const first = new Map<string, Placed<unknown>>();
  const problems: TableProblem[] = [];
  for (const placed of rows) {
    const key = spec.key(placed.row);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, placed);
    else {
      problems.push({
        code: 'id-repeated',
        file: placed.file,
        line: placed.line,
        field: columnOf(spec, spec.keyField),
        message: `"${key}" stands in ${earlier.file}:${earlier.line} already; give this row another one, or remove it`,
      });
    }
  }
  return problems;
}
