import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './structure.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const README = read('README.md');

/** Number of rows that DATA.md, which is held against the tables, states for a table. */
function rowsOf(table: string): string {
  const row = read('DATA.md')
    .split('\n')
    .find((line) => line.startsWith(`| \`${table}\``));
  return /\| ([\d,]+)/.exec(row ?? '')?.[1] ?? `no row for ${table} in DATA.md`;
}

describe('the README', () => {
  it('links only to what is there', () => {
    const targets = [...README.matchAll(/(?:\]\(|src=")([^)"#]+)/g)].map((match) => match[1] as string);
    const local = targets.filter((target) => !/^https?:/.test(target));
    expect(local.length).toBeGreaterThan(5);
    expect(local.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...README.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1] as string);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each([
    ['companies.csv', 'companies'],
    ['events.csv', 'announcements and filings'],
    ['notices/<year>.csv', 'WARN notices'],
    ['lexicon/<tag>.jsonl', 'phrases'],
    ['commentary.jsonl', 'quotations'],
  ])('states the number of rows of %s', (table, noun) => {
    expect(README).toContain(`${rowsOf(table)} ${noun}`);
  });

  it('explains every permission and every runtime dependency', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const permissions = /permissions: \[([^\]]+)\]/.exec(read('wxt.config.ts'))?.[1]?.match(/\w+/g) ?? [];
    expect(permissions.length).toBeGreaterThan(0);
    const rows = README.split('\n').filter((line) => line.startsWith('| `'));
    for (const name of [...permissions, ...Object.keys(dependencies)]) {
      expect(
        rows.some((row) => row.startsWith(`| \`${name}\``)),
        name,
      ).toBe(true);
    }
  });
});
