import { type CheckedRows, checkRows } from '../../lib/facts/check-rows.ts';
import { columnsOf, type TableSpec } from '../../lib/facts/table-spec.ts';

/** A record with every column empty but the given ones, as a CSV file would hold it. */
export function csvRecord(spec: TableSpec, cells: Readonly<Record<string, string>>): Record<string, string> {
  const empty = Object.fromEntries(columnsOf(spec).map((column) => [column, '']));
  return { ...empty, ...cells };
}

/** Checks one record as if it stood on line 2 of `table`. */
export function checkOne<Row>(spec: TableSpec, fields: Readonly<Record<string, unknown>>): CheckedRows<Row> {
  return checkRows<Row>(spec, 'table', [{ line: 2, fields }]);
}

/** The faults of one record, as `field: message`. */
export function faultsOf(spec: TableSpec, fields: Readonly<Record<string, unknown>>): string[] {
  return checkOne(spec, fields).problems.map(({ field, message }) => `${field}: ${message}`);
}

/** The row of a record that must be sound. */
export function rowOf<Row>(spec: TableSpec, fields: Readonly<Record<string, unknown>>): Row {
  const { rows, problems } = checkOne<Row>(spec, fields);
  const [placed] = rows;
  if (placed === undefined) throw new Error(JSON.stringify(problems));
  return placed.row;
}
