import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AnnotatedRecord, Refusal } from './annotate-record.ts';
import { type ConfusedCase, type Confusion, confusionsOf, labelledLayers } from './confusions.ts';
import { scoreEndedJobs } from './ended-jobs.ts';
import { createEngine, type Engine } from './engine.ts';
import { endedJobCases, type LabelledCase, type LabelledSet, labelledSets } from './eval-sets.ts';
import { differences, figuresOf } from './figures.ts';
import { HALVES, halfOf, halvesTable, writeHalf } from './gold-halves.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GOLD = join(ROOT, '../shared/eval');
const REPORT = join(ROOT, '.output/eval/report.json');

const USAGE = `eval [--gold DIR] [--confusions N] [--layer NAME]

Scores the engine on labelled text and compares with the last report.
  --gold DIR       the folder with the labelled text (default: ../shared/eval)
  --confusions N   lists up to N mistakes a layer, of half A only: half B is to be measured, not read
  --layer NAME     only the mistakes of euphemisms, plain or companies`;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function annotate(
  engine: Engine,
  { id, lang, text }: LabelledCase,
  refused: Refusal[] = [],
): AnnotatedRecord {
  return engine.annotate({ id, text, lang, title: '', url: '' }, null, (refusal) => refused.push(refusal));
}

interface Scored {
  readonly report: unknown;
  readonly confusions: readonly Confusion[];
}

/** Annotates a set, lets its scorer judge it, as a whole and by halves, and prints what that says. */
function score(engine: Engine, set: LabelledSet, folder: string): Scored {
  const refused = set.cases.map((): Refusal[] => []);
  const found = set.cases.map((one, i) => annotate(engine, one, refused[i]));
  const predictions = join(folder, 'predictions.jsonl');
  writeFileSync(predictions, found.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const judge = (scorer: readonly string[]): { said: string; report: unknown } => {
    const report = join(folder, 'report.json');
    const said = execFileSync(process.execPath, [...scorer, '--pred', predictions, '--json', report], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    return { said, report: JSON.parse(readFileSync(report, 'utf8')) };
  };
  const { said, report } = judge(set.scorer);
  say(`\n=== ${set.name} (${set.cases.length} texts)\n${said.trim()}`);
  if (set.folder !== null) {
    const gold = set.folder;
    const [a = {}, b = {}] = HALVES.map((half) => {
      const into = join(folder, `${set.name}-${half}`);
      writeHalf(gold, half, into);
      const [scorer = ''] = set.scorer;
      return figuresOf(judge([scorer, '--gold', into]).report);
    });
    say(`\nby halves\n${halvesTable(a, b).join('\n')}`);
  }
  const layers = labelledLayers(set.cases as readonly ConfusedCase[]);
  const readable = set.cases.flatMap((one, i) =>
    halfOf(one.id) === 'A'
      ? confusionsOf(one as ConfusedCase, found[i] as AnnotatedRecord, layers, refused[i])
      : [],
  );
  return { report, confusions: readable };
}

function scorePets(engine: Engine, gold: string): unknown {
  const cases = endedJobCases(gold);
  if (cases.length === 0) return null;
  const found = new Map(
    cases.map((one) => {
      const { euphemisms, plain } = annotate(engine, one);
      return [one.id, [...euphemisms, ...plain]];
    }),
  );
  const report = scoreEndedJobs(cases, found);
  const halves = HALVES.map((half) => {
    const own = cases.filter(({ id }) => halfOf(id) === half);
    return `${half} ${scoreEndedJobs(own, found).macro.F1.toFixed(3)}`;
  });
  const { rows, macro, ended, other } = report;
  say(`\n=== PETs, employment rows (${rows} judged)`);
  say(`job ended: macro F1 ${macro.F1} (ended ${ended.F1}, other ${other.F1}); ${halves.join(', ')}`);
  return report;
}

function list(confusions: readonly Confusion[], most: number, only: string | undefined): void {
  for (const layer of new Set(confusions.map((c) => c.layer))) {
    if (only !== undefined && only !== layer) continue;
    say(`\n=== Mistakes in half A: ${layer}`);
    const own = confusions.filter((c) => c.layer === layer);
    for (const { kind, lang, id, shown, why } of own.slice(0, most))
      say(`${kind.padEnd(6)} ${lang} ${id}: ${shown}${why ? `\n         ${why}` : ''}`);
    if (own.length > most) say(`… and ${own.length - most} more`);
  }
}

function compare(report: Readonly<Record<string, unknown>>): void {
  const figures = figuresOf(report);
  const last = existsSync(REPORT)
    ? (JSON.parse(readFileSync(REPORT, 'utf8')) as { figures: Record<string, number> }).figures
    : {};
  const changed = differences(last, figures);
  say(`\n=== Against the last report\n${changed.length > 0 ? changed.join('\n') : 'no figure differs'}`);
  mkdirSync(join(ROOT, '.output/eval'), { recursive: true });
  writeFileSync(REPORT, JSON.stringify({ figures, reports: report }, null, 1));
  say('\nReport: .output/eval/report.json');
}

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: GOLD },
    confusions: { type: 'string', default: '0' },
    layer: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const sets = existsSync(values.gold) ? labelledSets(values.gold) : [];
if (values.help) say(USAGE);
else if (sets.length === 0)
  say(`There is no labelled text in ${values.gold}; nothing to score. Name a folder with --gold DIR.`);
else {
  const engine = createEngine();
  const folder = mkdtempSync(join(tmpdir(), 'layoff-lens-eval-'));
  try {
    const scored = sets.map((set) => [set.name, score(engine, set, folder)] as const);
    const reports = Object.fromEntries(scored.map(([name, { report }]) => [name, report]));
    const pets = scorePets(engine, values.gold);
    list(
      scored.flatMap(([, { confusions }]) => confusions),
      Number(values.confusions),
      values.layer,
    );
    compare({ ...reports, ...(pets !== null && { pets }) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
