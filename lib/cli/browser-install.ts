import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BrowserKind, type FoundBrowser, findBrowser, PATH_VARIABLE, thisMachine } from './browsers.ts';

const SYSTEM_PACKAGE: Record<BrowserKind, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};
const FONT_PACKAGES = ['fonts-noto-cjk', 'fonts-liberation'];
const TEN_MINUTES = 600_000;

type Say = (line: string) => void;

function succeeds(command: string, args: readonly string[], env?: Record<string, string>): boolean {
  const run = spawnSync(command, args, {
    stdio: 'ignore',
    timeout: TEN_MINUTES,
    env: { ...process.env, ...env },
  });
  return run.status === 0;
}

/** How packages may be installed on this system without asking anybody; null where they may not. */
function packageInstaller(): ((packages: readonly string[]) => boolean) | null {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return null;
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && !succeeds('sudo', ['-n', 'true'])) return null;
  const apt = (...args: string[]) => {
    const line = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    return asRoot ? succeeds('env', line.slice(1)) : succeeds('sudo', ['-n', ...line]);
  };
  // A stale list of packages is no reason to give up: the one wanted may still be there.
  return (packages) => {
    apt('update');
    return apt('install', '-y', ...packages);
  };
}

/** Playwright's own download, into its own cache. It works without rights but not on every network. */
function downloadChromium(): boolean {
  const package_ = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const args = [join(dirname(package_), 'cli.js'), 'install', '--no-shell', 'chromium'];
  return succeeds(process.execPath, args, {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  });
}

/**
 * A browser that can carry the extension: one that is here, or else one that is
 * installed now.
 *
 * @throws Error with one sentence that says what to do where none can be had.
 */
export async function provideBrowser(kind: BrowserKind, say: Say): Promise<FoundBrowser> {
  const found = await findBrowser(kind);
  if (found) return found;
  const label = kind === 'chromium' ? 'Chromium' : 'Firefox';
  const attempts: [string, () => boolean][] = [];
  if (kind === 'chromium') attempts.push(["with Playwright's installer", downloadChromium]);
  const install = packageInstaller();
  if (install) attempts.push(['with apt-get', () => install([SYSTEM_PACKAGE[kind], ...FONT_PACKAGES])]);
  for (const [at, [how, attempt]] of attempts.entries()) {
    say(
      `${at === 0 ? `No ${label} found` : 'That did not work'}; installing ${label} ${how} (this can take some minutes) …`,
    );
    attempt();
    const now = await findBrowser(kind);
    if (now) return now;
  }
  throw new Error(
    `No ${label} that can load unpacked extensions was found or could be installed: install one (on Debian "apt install ${SYSTEM_PACKAGE[kind]}") or set ${PATH_VARIABLE[kind]} to its executable.`,
  );
}

/** Names of font files that draw Chinese, Japanese and Korean. */
const CJK_FONT =
  /cjk|wqy|uming|ukai|ipa(?:ex)?g|takao|droid.?sans.?fallback|sourcehan|noto(?:sans|serif)(?:sc|tc|jp|kr)/i;

/** Whether one of `names` is a font with Chinese and Japanese glyphs. */
export function hasCjkFont(names: readonly string[]): boolean {
  return names.some((name) => CJK_FONT.test(name));
}

/** On Linux, sees to a font with Chinese and Japanese glyphs; without one a screenshot shows boxes. */
export function provideFonts(say: Say): void {
  if (process.platform !== 'linux') return;
  const { home } = thisMachine();
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.fonts'),
    join(home, '.local/share/fonts'),
  ];
  const names = folders.flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' });
    } catch {
      return [];
    }
  });
  if (hasCjkFont(names)) return;
  say('No font with Chinese and Japanese glyphs found; installing one with apt-get …');
  if (!packageInstaller()?.(FONT_PACKAGES)) {
    say(
      'None could be installed: Chinese and Japanese text will show as boxes (on Debian "apt install fonts-noto-cjk").',
    );
  }
}
