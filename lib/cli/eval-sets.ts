import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EndedJobCase } from './ended-jobs.ts';

/** A labelled set with the scorer that judges findings on it. */
export interface LabelledSet {
  readonly name: string;
  /** Texts to annotate. */
  readonly cases: readonly LabelledCase[];
  /** Arguments of the scorer, but for the findings. */
  readonly scorer: readonly string[];
  /** Folder of the labelled cases, where the set can be cut in halves; null where it cannot. */
  readonly folder: string | null;
}

export interface LabelledCase {
  readonly id: string;
  readonly lang: string | null;
  readonly text: string;
}

function readLines(path: string): LabelledCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledCase);
}

function casesBelow(folder: string): LabelledCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readLines(join(folder, file)));
}

/** The folder of a set with its `*.jsonl` files, judged by one of the scorers beside it. */
function folderSet(gold: string, name: string, scorer: string): LabelledSet[] {
  const folder = join(gold, name);
  if (!existsSync(folder) || !existsSync(join(gold, scorer))) return [];
  return [{ name, cases: casesBelow(folder), scorer: [join(gold, scorer), '--gold', folder], folder }];
}

interface TrapFile {
  readonly cases: readonly { readonly id?: string; readonly lang: string; readonly text: string }[];
}

function trapSet(gold: string, traps: string): LabelledSet[] {
  const scorer = join(gold, 'score-traps.mjs');
  if (!existsSync(traps) || !existsSync(scorer)) return [];
  const { cases } = JSON.parse(readFileSync(traps, 'utf8')) as TrapFile;
  return [
    {
      name: 'company traps',
      // Numbered as the scorer numbers them.
      cases: cases.map((one, i) => ({
        ...one,
        id: one.id ?? `trap-${one.lang}-${String(i + 1).padStart(3, '0')}`,
      })),
      scorer: [scorer, '--gold', traps],
      folder: null,
    },
  ];
}

/** The rows of PETs with our labels; none where they are not there. */
export function endedJobCases(gold: string): (LabelledCase & EndedJobCase)[] {
  const file = join(gold, 'pets/employment.jsonl');
  return existsSync(file) ? (readLines(file) as (LabelledCase & EndedJobCase)[]) : [];
}

/** The labelled sets of a folder, as far as they are there. */
export function labelledSets(gold: string): LabelledSet[] {
  return [
    ...folderSet(gold, 'dev', 'score.mjs'),
    ...folderSet(gold, 'dev-traps', 'score.mjs'),
    ...trapSet(gold, join(gold, '../data/companies/traps.json')),
    ...folderSet(gold, 'quotes', 'score-quotes.mjs'),
  ];
}
