import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createEngine, type Engine } from './engine.ts';
import { type LabelledSet, labelledSets } from './eval-sets.ts';
import { differences, figuresOf } from './figures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GOLD = join(ROOT, '../shared/eval');
const REPORT = join(ROOT, '.output/eval/report.json');

/** Annotates a set, lets its scorer judge, prints what it says and returns its report. */
function score(engine: Engine, set: LabelledSet, folder: string): unknown {
  const findings = set.cases.map(({ id, lang, text }) =>
    JSON.stringify(engine.annotate({ id, text, lang, title: '', url: '' }, null)),
  );
  const predictions = join(folder, 'predictions.jsonl');
  const report = join(folder, 'report.json');
  writeFileSync(predictions, `${findings.join('\n')}\n`);
  const [scorer = '', ...gold] = set.scorer;
  const said = execFileSync(process.execPath, [scorer, ...gold, '--pred', predictions, '--json', report], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  process.stdout.write(`\n=== ${set.name} (${set.cases.length} texts)\n${said.trim()}\n`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

const { values } = parseArgs({ options: { gold: { type: 'string', default: GOLD } } });
const sets = existsSync(values.gold) ? labelledSets(values.gold) : [];
if (sets.length === 0) {
  process.stdout.write(
    `There is no labelled text in ${values.gold}; nothing to score. Name a folder with --gold DIR.\n`,
  );
} else {
  const engine = createEngine();
  const folder = mkdtempSync(join(tmpdir(), 'layoff-lens-eval-'));
  try {
    const reports = Object.fromEntries(sets.map((set) => [set.name, score(engine, set, folder)]));
    const figures = figuresOf(reports);
    const last = existsSync(REPORT)
      ? (JSON.parse(readFileSync(REPORT, 'utf8')) as { figures: Record<string, number> }).figures
      : {};
    const changed = differences(last, figures);
    process.stdout.write(
      `\n=== Against the last report\n${changed.length > 0 ? changed.join('\n') : 'no figure differs'}\n`,
    );
    mkdirSync(join(ROOT, '.output/eval'), { recursive: true });
    writeFileSync(REPORT, JSON.stringify({ figures, reports }, null, 1));
    process.stdout.write('\nReport: .output/eval/report.json\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
