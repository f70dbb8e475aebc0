import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = '.output/bench/build';

/** Builds the extension for Chromium into a folder of the benchmark's own, and returns that folder. */
export async function benchBuild(): Promise<string> {
  await build({ root: ROOT, browser: 'chrome', manifestVersion: 3, outDir: OUT, logger: SILENT });
  return `${ROOT}${OUT}/chrome-mv3`;
}

const nothing = (): void => {};
/** What the build says goes to stdout, which belongs to the result. */
const SILENT = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  success: nothing,
  error: (...words: unknown[]) => console.error(...words),
  fatal: (...words: unknown[]) => console.error(...words),
  level: 0,
};
