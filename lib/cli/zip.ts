import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archive } from './archive.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = join(ROOT, '.output');
/** Not needed to build, and not wanted in a reviewer's package. */
const LEFT_OUT = /^(?:node_modules|\.output|\.wxt|\.cache|\.git|coverage)(?:\/|$)|\.log$/;

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function buildFiles(folder: string): Map<string, string> {
  const root = join(OUTPUT, folder);
  return new Map(filesBelow(root).map((path) => [relative(root, path).split(sep).join('/'), path]));
}

/** The files under version control; without it (an unpacked source package), all but what is made. */
function sourceFiles(): Map<string, string> {
  let names: string[];
  try {
    names = execFileSync('git', ['ls-files', '-z'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\0');
  } catch {
    names = filesBelow(ROOT).map((path) => relative(ROOT, path).split(sep).join('/'));
  }
  return new Map(
    names
      .filter((name) => name && !LEFT_OUT.test(name) && existsSync(join(ROOT, name)))
      .map((name) => [name, join(ROOT, name)]),
  );
}

const build = spawnSync(process.execPath, [join(ROOT, 'lib/cli/with-dependencies.mjs'), 'build'], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(build.status ?? 1);

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const packages: readonly [string, Map<string, string>][] = [
  ['chrome', buildFiles('chrome-mv3')],
  ['firefox', buildFiles('firefox-mv3')],
  ['sources', sourceFiles()],
];
for (const [kind, files] of packages) {
  const bytes = archive(files);
  const name = `layoff-lens-${version}-${kind}.zip`;
  writeFileSync(join(OUTPUT, name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(
    `.output/${name}  ${(bytes.length / 1000).toFixed(0)} kB  ${files.size} files  sha256 ${hash}\n`,
  );
}
