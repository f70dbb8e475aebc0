import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleSizes, sizeFaults, sizeTable } from './bundle-sizes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGETS = [
  { browser: 'chrome', folder: '.output/chrome-mv3' },
  { browser: 'firefox', folder: '.output/firefox-mv3' },
];

/** Builds for Chrome and Edge and for Firefox, prints the sizes, fails where one is missing or too large. */
let failed = false;
for (const { browser, folder } of TARGETS) {
  const run = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  const sizes = bundleSizes(`${ROOT}${folder}`);
  process.stdout.write(`\n${folder}\n${sizeTable(sizes)}\n\n`);
  for (const sentence of sizeFaults(sizes)) {
    process.stderr.write(`${folder}: ${sentence}\n`);
    failed = true;
  }
}
process.exitCode = failed ? 1 : 0;
