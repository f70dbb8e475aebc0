// Runs a command of this project on a fresh clone: installs the dependencies the
// lockfile names if they are not there yet, then hands over.
//
//   node lib/cli/with-dependencies.mjs NAME [ARGUMENT…]
//
// NAME is a file lib/cli/NAME.ts, or else the command of an installed package.
// Plain JavaScript without dependencies, because it has to run before there are
// any. Everything it says goes to stderr: stdout belongs to the command.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = [20, 19];
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The packages a lockfile lists, or null where the file is missing or unreadable. */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what the lockfile names. npm keeps its own record of
 * what it installed; packages for other systems are optional and may be absent.
 */
export function isInstalled(root) {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const present = lockedPackages(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const found = present[path];
    if (!found) return Boolean(entry.optional || entry.peer);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function install() {
  process.stderr.write('Installing dependencies by the lockfile (npm ci) … ');
  const started = Date.now();
  // npm is a script file on Windows, which only a shell can start.
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status === 0) {
    process.stderr.write(`done in ${Math.round((Date.now() - started) / 1000)} s\n`);
    return;
  }
  process.stderr.write(`failed\n${run.stdout ?? ''}${run.stderr ?? ''}`);
  process.stderr.write('The dependencies could not be installed; run "npm ci" to see why.\n');
  process.exit(1);
}

/** The file behind an installed package's command, or null. */
function packageCommand(name) {
  const manifest = join(ROOT, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) return null;
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[name];
  return file ? join(dirname(manifest), file) : null;
}

function main([name, ...rest]) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    process.stderr.write(
      `Layoff Lens needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.\n`,
    );
    process.exit(1);
  }
  if (!name) {
    process.stderr.write('Usage: node lib/cli/with-dependencies.mjs NAME [ARGUMENT…]\n');
    process.exit(2);
  }
  if (!isInstalled(ROOT)) install();
  // The compiler settings WXT generates are not in the repository; installing makes them, cleaning removes them.
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) {
    spawnSync(process.execPath, [packageCommand('wxt'), 'prepare'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  const own = join(ROOT, 'lib/cli', `${name}.ts`);
  const target = existsSync(own)
    ? ['--import', pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href, own]
    : [packageCommand(name)];
  if (!target[0]) {
    process.stderr.write(`There is no lib/cli/${name}.ts and no installed command of that name.\n`);
    process.exit(2);
  }
  const child = spawn(process.execPath, [...target, ...rest], {
    stdio: 'inherit',
  });
  // The terminal sends Ctrl+C to the child as well; waiting lets it close what it opened.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
