import { type Outcome, STEPS } from './test-steps.ts';

const NAMES = STEPS.map((step) => step.name);

/**
 * `npm test`: all steps, or those named on the command line; a progress line for
 * each and a summary at the end. Exit code 0 where nothing failed.
 */
async function main(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}; the steps are ${NAMES.join(', ')}.`);
    return 2;
  }
  const steps = STEPS.filter((step) => wanted.length === 0 || wanted.includes(step.name));
  const outcomes = new Map<string, Outcome>();
  const lines: string[] = [];
  for (const step of steps) {
    process.stdout.write(`${step.title} … `);
    const started = Date.now();
    const broken = step.needs !== undefined && (outcomes.get(step.needs)?.failed ?? 0) > 0;
    const outcome = broken
      ? { passed: 0, failed: 1, output: `Not run, because "${step.needs}" failed.\n` }
      : await step.run();
    outcomes.set(step.name, outcome);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const verdict = outcome.failed === 0 ? 'ok' : 'FAILED';
    const counts = `${outcome.passed} passed, ${outcome.failed} failed`;
    process.stdout.write(`${verdict} (${counts}, ${seconds} s)\n`);
    if (outcome.failed > 0) process.stdout.write(`${outcome.output.trimEnd()}\n`);
    lines.push(`  ${verdict.padEnd(6)}  ${step.title}: ${counts}`);
  }
  const sum = (part: 'passed' | 'failed') => [...outcomes.values()].reduce((all, one) => all + one[part], 0);
  console.log(`\nSummary\n${lines.join('\n')}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
