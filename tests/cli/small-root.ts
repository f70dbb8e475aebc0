import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { columnsOf, type TableSpec } from '../../lib/facts/table-spec.ts';
import { TABLES } from '../../lib/facts/tables.ts';
import {
  companyRecord,
  entryRecord,
  eventRecord,
  noticeRecord,
  quotationRecord,
} from '../facts/sample-rows.ts';

/** A folder with small, sound tables, as the project lays them out; a test spoils what it is about. */
export interface SmallRoot {
  readonly root: string;
  /** Path under `assets/facts`. */
  write(path: string, content: string): void;
  /** Replaces a text that stands exactly once in a file. */
  replace(path: string, from: string, to: string): void;
  remove(path: string): void;
  clear(): void;
}

function csv(spec: TableSpec, rows: readonly Record<string, string>[]): string {
  const columns = columnsOf(spec);
  return stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

const jsonl = (...rows: readonly unknown[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

export function smallRoot(): SmallRoot {
  const root = mkdtempSync(join(tmpdir(), 'facts-'));
  const place = (path: string) => join(root, 'assets/facts', path);
  const write = (path: string, content: string) => {
    mkdirSync(dirname(place(path)), { recursive: true });
    writeFileSync(place(path), content);
  };
  write(
    'companies.csv',
    csv(TABLES.companies, [companyRecord(), companyRecord({ id: 'osprey', name: 'Osprey' })]),
  );
  write('alias-policies.csv', csv(TABLES.aliasPolicies, []));
  write('blockers.csv', csv(TABLES.blockers, []));
  write('evidence.jsonl', '');
  write('lexicon/en.jsonl', jsonl(entryRecord()));
  write(
    'events.csv',
    csv(TABLES.events, [eventRecord(), eventRecord({ id: 'kestrel-2026-05-04', date: '2026-05-04' })]),
  );
  write('notices/2026.csv', csv(TABLES.notices, [noticeRecord()]));
  write('commentary.jsonl', jsonl(quotationRecord()));
  write('sites.csv', csv(TABLES.sites, []));
  write('macro.csv', csv(TABLES.macro, []));
  write(
    'coverage.json',
    JSON.stringify({ compiled: '2026-11-24', announcementsFrom: '2020-03-11', noticesFrom: '2022-01-01' }),
  );
  return {
    root,
    write,
    replace(path, from, to) {
      const content = readFileSync(place(path), 'utf8');
      if (content.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${path}`);
      writeFileSync(
        place(path),
        content.replace(from, () => to),
      );
    },
    remove: (path) => rmSync(place(path), { recursive: true }),
    clear: () => rmSync(root, { recursive: true }),
  };
}
