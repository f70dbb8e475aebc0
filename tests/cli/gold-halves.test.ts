import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HALVES, halfOf, halvesTable, writeHalf } from '../../lib/cli/gold-halves.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'halves-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('puts every case into one half, always the same, and nearly as many into each', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => `case-${i}`);
  const first = ids.filter((id) => halfOf(id) === 'A').length;
  expect(first).toBeGreaterThan(400);
  expect(first).toBeLessThan(600);
  expect(ids.map(halfOf)).toEqual(ids.map(halfOf));
});

it('writes the halves of a folder, line by line, without losing one', () => {
  const lines = Array.from({ length: 20 }, (_, i) => JSON.stringify({ id: `x${i}`, text: 'ü' }));
  writeFileSync(join(folder, 'de.jsonl'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'notes.txt'), 'not a set');
  const halves = HALVES.map((half) => {
    writeHalf(folder, half, join(folder, half));
    return readFileSync(join(folder, half, 'de.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean);
  });
  expect(halves.flat().sort()).toEqual([...lines].sort());
});

it('says where the halves lie apart', () => {
  const a = { 'layers.company exact.all.F1': 0.9, 'business.all.class.rate': 0.8, other: 1 };
  const b = { 'layers.company exact.all.F1': 0.89, 'business.all.class.rate': 0.6, other: 0 };
  const table = halvesTable(a, b);
  expect(table).toHaveLength(2);
  expect(table[0]).not.toMatch(/apart/);
  expect(table[1]).toMatch(/A 0\.800 {2}B 0\.600 {2}apart/);
});
