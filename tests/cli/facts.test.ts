import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SmallRoot, smallRoot } from './small-root.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

function facts(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(PROJECT, 'lib/cli/facts.ts'), ...args],
    { cwd: PROJECT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('the facts command', () => {
  let small: SmallRoot;
  beforeEach(() => {
    small = smallRoot();
  });
  afterEach(() => small.clear());

  test('check prints the rows of each table', () => {
    const { status, stdout } = facts('check', '--root', small.root);
    expect(stdout).toMatch(/^ +2 {2}companies$/m);
    expect(stdout).toContain('no faults');
    expect(status).toBe(0);
  });

  test('check names each fault and exits with 1', () => {
    small.replace('events.csv', '2026-05-04,announced,120', '2026-05-04,announced,12o');
    const { status, stderr } = facts('check', '--root', small.root);
    expect(stderr).toContain('assets/facts/events.csv:3:count: "12o" is not a whole number');
    expect(status).toBe(1);
  });

  test('pack writes the files', () => {
    const out = join(small.root, 'out');
    const { status, stdout } = facts('pack', '--root', small.root, '--out', out);
    expect(status).toBe(0);
    expect(stdout).toContain('companies');
    expect(existsSync(join(out, 'pack/phrases/en.json'))).toBe(true);
    expect(JSON.parse(readFileSync(join(out, 'pack/coverage.json'), 'utf8'))).toMatchObject({ companies: 2 });
  });

  test.each([[[]], [['pack']], [['sing']], [['check', 'twice']], [['check', '--loud']]])(
    '%j is not understood',
    (args) => {
      const { status, stderr } = facts(...args, ...(args.length > 0 ? ['--root', small.root] : []));
      expect(stderr).toContain('usage:');
      expect(status).toBe(2);
    },
  );
});
