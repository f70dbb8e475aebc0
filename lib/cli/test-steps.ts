import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What came out of one step. `output` is shown where something failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

export interface Step {
  readonly name: string;
  /** What the progress line says. */
  readonly title: string;
  /** A step that must have passed for this one to make sense. */
  readonly needs?: string;
  run(): Promise<Outcome>;
}

/** Runs a program of an installed package and collects what it prints. */
function runProgram(file: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, file), ...args], {
      cwd: ROOT,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A step that counts as one test: the program succeeds or it does not. */
function program(name: string, title: string, file: string, args: readonly string[]): Step {
  return {
    name,
    title,
    run: async () => {
      const { code, output } = await runProgram(file, args);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Counts a report. A file that broke before its first test counts as one
 * failure, and so does a test that was left out: nothing is skipped silently.
 */
export function countReport(report: VitestReport): { passed: number; failed: number } {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + broken;
  const unexplained = !report.success && failed === 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + unexplained };
}

function vitest(name: string, title: string, args: readonly string[], needs?: string): Step {
  return {
    name,
    title,
    ...(needs ? { needs } : {}),
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'layoff-lens-'));
      const file = join(folder, 'report.json');
      try {
        const { output } = await runProgram('node_modules/vitest/vitest.mjs', [
          'run',
          ...args,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${file}`,
        ]);
        try {
          return { ...countReport(JSON.parse(readFileSync(file, 'utf8')) as VitestReport), output };
        } catch {
          return { passed: 0, failed: 1, output };
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

const E2E = ['--config', 'tests/e2e/vitest.config.ts', '--project'];
const ENTRY = 'lib/cli/with-dependencies.mjs';

/** Everything `npm test` does, in order. */
export const STEPS: readonly Step[] = [
  program('prepare', 'Generated types', 'node_modules/wxt/bin/wxt.mjs', ['prepare']),
  program('types', 'Types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
  program('lint', 'Lint and format', 'node_modules/@biomejs/biome/bin/biome', [
    'check',
    '--error-on-warnings',
  ]),
  vitest('unit', 'Unit and structure tests', ['--config', 'tests/vitest.config.ts']),
  program('facts', 'Fact tables', ENTRY, ['facts', 'check']),
  program('build', 'Build for Chrome, Edge and Firefox, sizes', ENTRY, ['build']),
  vitest('chromium', 'Journeys in Chromium', [...E2E, 'chromium'], 'build'),
  vitest('firefox', 'Journey in Firefox', [...E2E, 'firefox'], 'build'),
];
