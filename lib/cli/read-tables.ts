import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { checkRows, headerProblem, type Placed, type RawRecord, repeatedKeys } from '../facts/check-rows.ts';
import { type CoverageRow, coverageSchema } from '../facts/coverage.ts';
import { TableError, type TableProblem } from '../facts/problem.ts';
import { type PlacedTables, referenceProblems } from '../facts/references.ts';
import type { TableSpec } from '../facts/table-spec.ts';
import { TABLES, type TableName, type Tables } from '../facts/tables.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = 'assets/facts';

type AnyRow = Record<string, unknown>;

/**
 * Reads and checks every table under `assets/facts`.
 *
 * @param root folder that holds `assets/facts`; the project itself if left out
 * @throws TableError with all faults of all tables, each with file, line and field
 */
export function readTables(root: string = PROJECT): Tables {
  const problems: TableProblem[] = [];
  const placed = {} as Record<TableName, readonly Placed<AnyRow>[]>;
  for (const [name, spec] of Object.entries(TABLES) as [TableName, TableSpec][]) {
    placed[name] = readTable(root, spec, problems);
  }
  const coverage = readCoverage(root, problems);
  problems.push(...alteredQuotations(placed.commentary as unknown as PlacedTables['commentary']));
  // With a row missing because of a fault of its own, every reference to it would be reported too.
  if (problems.length === 0) problems.push(...referenceProblems(placed as unknown as PlacedTables));
  if (problems.length > 0 || coverage === null) throw new TableError(problems);
  const rows = Object.fromEntries(
    Object.entries(placed).map(([name, list]) => [name, list.map(({ row }) => row)]),
  );
  return { ...(rows as unknown as Omit<Tables, 'coverage'>), coverage };
}

function readTable(root: string, spec: TableSpec, problems: TableProblem[]): Placed<AnyRow>[] {
  const rows: Placed<AnyRow>[] = [];
  for (const file of filesOf(root, spec, problems)) {
    const content = readFileSync(join(root, file), 'utf8');
    const records = file.endsWith('.csv')
      ? csvRecords(spec, file, content, problems)
      : jsonRecords(file, content, problems);
    const checked = checkRows<AnyRow>(spec, file, records);
    for (const row of checked.rows) rows.push(row);
    problems.push(...checked.problems);
  }
  problems.push(...repeatedKeys(spec, rows));
  return rows;
}

function filesOf(root: string, spec: TableSpec, problems: TableProblem[]): string[] {
  const path = `${FOLDER}/${spec.path}`;
  if (!existsSync(join(root, path))) {
    problems.push({
      code: 'file-missing',
      file: path,
      line: 0,
      field: '',
      message: 'is missing; take it back from the repository',
    });
    return [];
  }
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .map((name) => `${path}/${name}`);
}

function csvRecords(spec: TableSpec, file: string, content: string, problems: TableProblem[]): RawRecord[] {
  let parsed: { info: { lines: number }; record: string[] }[];
  try {
    parsed = parse(content, {
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
    }) as unknown as typeof parsed;
  } catch (error) {
    problems.push(
      unreadable(file, lineOf(error), `is no valid CSV (${(error as Error).message}); mind the quotes`),
    );
    return [];
  }
  const [head, ...body] = parsed;
  const header = head?.record ?? [];
  const wrongHeader = headerProblem(spec, file, header);
  if (wrongHeader !== null) {
    problems.push(wrongHeader);
    return [];
  }
  const records: RawRecord[] = [];
  // csv-parse counts the lines a record ends on; a cell may hold line breaks.
  let line = head?.info.lines ?? 0;
  for (const { info, record } of body) {
    const begins = line + 1;
    line = info.lines;
    if (record.length !== header.length) {
      problems.push(
        unreadable(
          file,
          begins,
          `has ${record.length} cells, not ${header.length}; put cells with commas in quotes`,
        ),
      );
      continue;
    }
    records.push({
      line: begins,
      fields: Object.fromEntries(header.map((column, i) => [column, record[i]])),
    });
  }
  return records;
}

function jsonRecords(file: string, content: string, problems: TableProblem[]): RawRecord[] {
  const records: RawRecord[] = [];
  content.split('\n').forEach((text, index) => {
    if (text.trim() === '') return;
    const fields = jsonObject(text);
    if (fields === null)
      problems.push(unreadable(file, index + 1, 'is no JSON object; write one object a line'));
    else records.push({ line: index + 1, fields });
  });
  return records;
}

function jsonObject(text: string): AnyRow | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as AnyRow) : null;
  } catch {
    return null;
  }
}

function readCoverage(root: string, problems: TableProblem[]): CoverageRow | null {
  const file = `${FOLDER}/coverage.json`;
  if (!existsSync(join(root, file))) {
    problems.push({
      code: 'file-missing',
      file,
      line: 0,
      field: '',
      message: 'is missing; take it back from the repository',
    });
    return null;
  }
  const result = v.safeParse(coverageSchema, jsonObject(readFileSync(join(root, file), 'utf8')));
  if (result.success) return result.output;
  for (const issue of result.issues) {
    problems.push({
      code: 'field-invalid',
      file,
      line: 0,
      field: String(issue.path?.[0]?.key ?? ''),
      message: issue.message,
    });
  }
  return null;
}

function alteredQuotations(rows: PlacedTables['commentary']): TableProblem[] {
  return rows.flatMap(({ file, line, row }) => {
    const sum = quotationCheck(row.quote);
    if (sum === row.check) return [];
    const message = `does not fit the quotation: it was altered, or the checksum is wrong; compare with the source, then write ${sum}`;
    return [{ code: 'quotation-altered' as const, file, line, field: 'check', message }];
  });
}

/** Checksum of a quotation as the commentary table holds it. */
export function quotationCheck(quote: string): string {
  return createHash('sha256').update(quote, 'utf8').digest('hex').slice(0, 12);
}

function unreadable(file: string, line: number, message: string): TableProblem {
  return { code: 'file-unreadable', file, line, field: '', message };
}

function lineOf(error: unknown): number {
  const lines = (error as { lines?: unknown }).lines;
  return typeof lines === 'number' ? lines : 0;
}
