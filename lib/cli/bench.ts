import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserPart } from './bench/browser-part.ts';
import { extensionPart } from './bench/extension-part.ts';
import { goalText, isReached } from './bench/goals.ts';
import { changesSince, keepRun, lastKnown, readHistory, toRun } from './bench/history.ts';
import { makeMaterial, SIZES } from './bench/material.ts';
import { keyOf, type Measurement } from './bench/measurement.ts';
import { nodePart } from './bench/node-part.ts';
import { PAGE_KEYS } from './bench/page-plans.ts';
import { tableOf } from './bench/table.ts';
import { GROUPS, type Group } from './bench/take.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HISTORY = join(ROOT, '.output/bench/history.jsonl');
/** A difference from the last run below this share of it is noise. */
const NOISE = 0.1;

const USAGE = `bench [--json] [--node] [--only NAME…] [--page S|M|C|L…] [--rounds N]

Measures the engine in Chromium against the floor of reading the page and against other libraries.
  --json         one JSON object on stdout instead of the table
  --node         the quick part in Node alone: nanoseconds a character of each layer
  --only NAME    only this group: ${GROUPS.join(', ')}; may be repeated
  --page KEY     only this page; may be repeated
  --rounds N     repetitions of each timing (default: 9)`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function git(...args: string[]): string {
  const run = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : '';
}

function commit(): string {
  const head = git('rev-parse', '--short', 'HEAD');
  return head && git('status', '--porcelain') ? `${head}+` : head;
}

/** Keeps the run in the history file and says what has changed since the last. */
function compare(measurements: readonly Measurement[]): void {
  const run = toRun(measurements, new Date().toISOString(), commit());
  const last = lastKnown(readHistory(HISTORY));
  keepRun(HISTORY, run);
  if (!last) return;
  const changes = changesSince(last, run, NOISE);
  say(
    `\nAgainst ${last.commit || 'the run'} of ${last.date}:${changes.length === 0 ? ' nothing differs by more than a tenth' : ''}`,
  );
  for (const { key, before, after } of changes) say(`  ${key}: ${before} → ${after}`);
}

/** The run as one JSON object: every measurement with its key, its goal in words and whether it is reached. */
function jsonOf(measurements: readonly Measurement[]): string {
  const lines = measurements.map((one) => ({
    key: keyOf(one),
    ...one,
    goal: goalText(one) || null,
    reached: isReached(one),
  }));
  return JSON.stringify({ date: new Date().toISOString(), commit: commit(), measurements: lines });
}

/** Those of some words that are not in a list. */
function strangers(words: readonly string[], list: readonly string[]): string[] {
  return words.filter((word) => !list.includes(word));
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      node: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      page: { type: 'string', multiple: true, default: [] },
      rounds: { type: 'string', default: '9' },
      help: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  const unknown = [...strangers(values.only, GROUPS), ...strangers(values.page, PAGE_KEYS)];
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (unknown.length > 0 || !(Number.isInteger(rounds) && rounds > 0)) {
    say(
      `${unknown.length > 0 ? `Unknown: ${unknown.join(', ')}` : '--rounds wants a whole number from 1 on'}\n${USAGE}`,
    );
    return 2;
  }
  const take = {
    rounds,
    keys: PAGE_KEYS.filter((key) => values.page.length === 0 || values.page.includes(key)),
    wants: (group: Group) => values.only.length === 0 || values.only.includes(group),
    say,
  };
  say('Making pages and indexes …');
  const material = makeMaterial(values.node ? [] : (Object.keys(SIZES) as (keyof typeof SIZES)[]));
  const measurements = values.node
    ? nodePart(material, take)
    : [
        ...(await browserPart(material, take)),
        ...(take.wants('extension') ? await extensionPart(material, take) : []),
      ];
  process.stdout.write(`${values.json ? jsonOf(measurements) : tableOf(measurements)}\n`);
  compare(measurements);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
