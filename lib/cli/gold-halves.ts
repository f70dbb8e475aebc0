import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rules are written looking at half A only; half B tells whether they carry over. */
export const HALVES = ['A', 'B'] as const;
export type Half = (typeof HALVES)[number];

/** The half of a labelled case, by its id: the same in every run, and no matter which file it stands in. */
export function halfOf(id: string): Half {
  return (createHash('md5').update(id).digest()[0] as number) % 2 === 1 ? 'A' : 'B';
}

/** Writes the cases of one half of a folder of labelled text into another folder, file by file. */
export function writeHalf(gold: string, half: Half, into: string): void {
  mkdirSync(into, { recursive: true });
  for (const file of readdirSync(gold).filter((name) => name.endsWith('.jsonl'))) {
    const lines = readFileSync(join(gold, file), 'utf8').split('\n').filter(Boolean);
    const kept = lines.filter((line) => halfOf((JSON.parse(line) as { id: string }).id) === half);
    writeFileSync(join(into, file), kept.map((line) => `${line}\n`).join(''));
  }
}

/** Figures by which halves are compared, as paths into the scorers' reports. */
const COMPARED = [
  'layers.euphemism exact.all.F1',
  'layers.euphemism overlap.all.F1',
  'layers.company exact.all.F1',
  'layers.event strict.all.F1',
  'layers.event lenient.all.F1',
  'business.all.direct.F1',
  'business.all.all.F1',
  'business.all.speakerF.F1',
  'business.all.class.rate',
  'polnear.all.direct.F1',
  'polnear.all.source.rate',
];
/** Beyond this the rules of one half do not carry over to the other. */
const GAP = 0.04;

/** A line for each compared figure that both halves have: the two, and whether they lie too far apart. */
export function halvesTable(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): string[] {
  return COMPARED.flatMap((path) => {
    const [one, other] = [a[path], b[path]];
    if (one === undefined || other === undefined) return [];
    const gap = Math.abs(one - other);
    const name = path.replace(/^layers\./, '').replaceAll('.all', '');
    return [`  ${name.padEnd(28)} A ${one.toFixed(3)}  B ${other.toFixed(3)}${gap > GAP ? '  apart' : ''}`];
  });
}
