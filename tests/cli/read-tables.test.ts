import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { quotationCheck, readTables } from '../../lib/cli/read-tables.ts';
import { describeProblem, TableError } from '../../lib/facts/problem.ts';
import { type SmallRoot, smallRoot } from './small-root.ts';

describe('the tables of the project', () => {
  const tables = readTables();

  const page = readFileSync(new URL('../../DATA.md', import.meta.url), 'utf8');
  /** Number of rows DATA.md states for a table. */
  function stated(table: string): number {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${table}\` |`));
    return Number.parseInt((row?.split('|')[2] ?? '').replace(',', ''), 10);
  }

  // Tables grow by a row at a time; what they were made of must not get lost on the way.
  test.each([
    ['companies.csv', tables.companies, 6100],
    ['alias-policies.csv', tables.aliasPolicies, 1661],
    ['blockers.csv', tables.blockers, 420],
    ['evidence.jsonl', tables.evidence, 564],
    ['lexicon/<tag>.jsonl', tables.lexicon, 627],
    ['events.csv', tables.events, 3594 + 63 + 74],
    ['notices/<year>.csv', tables.notices, 9457],
    ['commentary.jsonl', tables.commentary, 149],
    ['sites.csv', tables.sites, 927],
    ['macro.csv', tables.macro, 107],
  ] as const)('%s holds every row it was made of, and DATA.md does not promise more', (name, rows, made) => {
    expect(rows.length).toBeGreaterThanOrEqual(made);
    expect(stated(name)).toBeGreaterThanOrEqual(made);
    expect(stated(name)).toBeLessThanOrEqual(rows.length);
  });

  test('the lexicon speaks 24 languages', () => {
    expect(new Set(tables.lexicon.map(({ lang }) => lang)).size).toBe(24);
  });

  test('announcements, the press compilation and the filings are told apart', () => {
    const of = (origin: string) => tables.events.filter((row) => row.origin === origin).length;
    expect(of('china-press-compilation')).toBe(63);
    expect(of('sec-8k-2.05-index')).toBe(74);
    expect(of('layoffs.fyi-mirror')).toBe(3446);
  });

  test('hold no WARN notice among the events', () => {
    expect(
      tables.events.filter(({ origin, tier }) => origin.startsWith('warn') || tier === 'register'),
    ).toEqual([]);
  });
});

describe('faulty tables', () => {
  let small: SmallRoot;
  beforeEach(() => {
    small = smallRoot();
  });
  afterEach(() => small.clear());

  /** The faults, each as `file:line:field: message`. */
  function faults(): string[] {
    try {
      readTables(small.root);
    } catch (error) {
      if (error instanceof TableError) return error.problems.map(describeProblem);
      throw error;
    }
    return [];
  }

  test('there are none at first', () => {
    expect(faults()).toEqual([]);
    expect(readTables(small.root).events.map(({ id }) => id)).toEqual([
      'kestrel-2026-03-02',
      'kestrel-2026-05-04',
    ]);
  });

  test.each<[string, (root: SmallRoot) => void, string]>([
    [
      'bad cell',
      (root) => root.replace('events.csv', '2026-05-04,announced,120', '2026-05-04,announced,12o'),
      'assets/facts/events.csv:3:count: "12o" is not a whole number from 1 to 9999999; write digits only,',
    ],
    [
      'unknown firm',
      (root) => root.replace('notices/2026.csv', ',kestrel,', ',kestral,'),
      'assets/facts/notices/2026.csv:2:company_id: "kestral" is not in companies.csv; add the company,',
    ],
    [
      'repeated id',
      (root) => root.replace('companies.csv', 'osprey,Osprey', 'kestrel,Osprey'),
      'assets/facts/companies.csv:3:id: "kestrel" stands in assets/facts/companies.csv:2 already;',
    ],
    [
      'altered quotation',
      (root) => root.replace('commentary.jsonl', 'nobody claps', 'nobody cheers'),
      'assets/facts/commentary.jsonl:1:check: does not fit the quotation: it was altered,',
    ],
    [
      'wrong column',
      (root) => root.replace('events.csv', 'company_id', 'companyId'),
      'assets/facts/events.csv:1: the header lacks company_id and has "companyId" too many;',
    ],
    [
      'comma without quotes',
      (root) => root.replace('companies.csv', 'osprey,Osprey', 'osprey,Osprey, Inc.'),
      'assets/facts/companies.csv:3: has 17 cells, not 16; put cells with commas in quotes',
    ],
    [
      'quote left open',
      (root) => root.replace('companies.csv', 'osprey,Osprey', 'osprey,"Osprey'),
      'assets/facts/companies.csv:',
    ],
    [
      'broken JSON',
      (root) => root.write('lexicon/en.jsonl', '\n{"id":'),
      'assets/facts/lexicon/en.jsonl:2: is no JSON object; write one object a line',
    ],
    [
      'JSON that is no object',
      (root) => root.write('evidence.jsonl', '[1]\n'),
      'assets/facts/evidence.jsonl:1: is no JSON object;',
    ],
    ['missing table', (root) => root.remove('sites.csv'), 'assets/facts/sites.csv: is missing;'],
    [
      'coverage',
      (root) => root.write('coverage.json', '{"compiled":"soon"}'),
      'assets/facts/coverage.json:compiled: "soon" is not a day;',
    ],
  ])('%s', (_name, spoil, message) => {
    spoil(small);
    const found = faults();
    expect(found[0]).toContain(message);
  });

  test('faults of several tables are told at once', () => {
    small.replace('events.csv', '2026-05-04,announced,120', '2026-05-04,announced,12o');
    small.replace('commentary.jsonl', 'nobody claps', 'nobody cheers');
    expect(faults()).toHaveLength(2);
  });

  test('a line break in a cell is a fault at its own line, and later lines keep their number', () => {
    small.replace(
      'events.csv',
      'Example News,news-two-source,2026-11-24,,\nkestrel',
      'Example News,news-two-source,2026-11-24,,"a\nb"\nkestrel',
    );
    small.replace('events.csv', '2026-05-04,announced,120', '2026-05-04,announced,12o');
    const found = faults();
    expect(found[0]).toContain('events.csv:2:note: "a\\nb" holds an invisible control character');
    expect(found[1]).toContain('events.csv:4:count:');
  });
});

test('checksum of a quotation', () => {
  expect(quotationCheck('They call it a graduation because nobody claps at a firing')).toBe('f18defadb743');
});
