import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly path: string;
  /** What the browser calls itself, e.g. "Chromium 156.0.8078.79". */
  readonly name: string;
}

/** The parts of a machine that decide where a browser may be. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Folders of commands to look into even where PATH leaves them out. */
  readonly commandFolders: readonly string[];
}

/** The variable that names a browser outright; set, it is the only place looked at. */
export const PATH_VARIABLE: Record<BrowserKind, string> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
};

const WINDOWS_APPS: Record<BrowserKind, readonly string[]> = {
  chromium: ['Chromium/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** Where an executable sits inside a download of Playwright or Puppeteer: any build, one tail per system. */
const DOWNLOADED: Record<BrowserKind, RegExp> = {
  chromium: /[\\/](?:chromium|chrome)[\\/-].*[\\/](?:chrome|chrome\.exe|Chromium|Google Chrome for Testing)$/,
  firefox: /[\\/]firefox[\\/](?:firefox|firefox\.exe)$/,
};

/** Paths where a browser of this kind usually is, most wanted first; none need exist. */
export function usualPlaces(kind: BrowserKind, { platform, env, home, commandFolders }: Machine): string[] {
  if (platform === 'darwin') {
    return MAC_APPS[kind].flatMap((app) => [join('/Applications', app), join(home, 'Applications', app)]);
  }
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    return WINDOWS_APPS[kind].flatMap((app) => roots.flatMap((root) => (root ? [join(root, app)] : [])));
  }
  const folders = new Set([...(env.PATH ?? '').split(delimiter).filter(Boolean), ...commandFolders]);
  return COMMANDS[kind].flatMap((command) => [...folders].map((folder) => join(folder, command)));
}

/** Folders into which Playwright and Puppeteer download browsers. */
export function downloadFolders({ platform, env, home }: Machine): string[] {
  const cache =
    platform === 'darwin'
      ? join(home, 'Library/Caches')
      : platform === 'win32'
        ? (env.LOCALAPPDATA ?? join(home, 'AppData/Local'))
        : (env.XDG_CACHE_HOME ?? join(home, '.cache'));
  return [
    env.PLAYWRIGHT_BROWSERS_PATH ?? join(cache, 'ms-playwright'),
    env.PUPPETEER_CACHE_DIR ?? join(home, '.cache/puppeteer'),
  ];
}

/**
 * Why a browser that calls itself `name` cannot do the job, or null where it can.
 * Branded Chrome dropped `--load-extension` in version 137; a Chromium before 128
 * has no `caretPositionFromPoint`, a Firefox before 140 no custom highlights.
 */
export function objection(kind: BrowserKind, name: string): string | null {
  const major = Number(/(\d+)\.\d+/.exec(name)?.[1] ?? Number.NaN);
  if (Number.isNaN(major)) return 'does not tell its version';
  if (kind === 'firefox') return major < 140 ? `version ${major} is older than 140` : null;
  const branded = /google chrome(?! for testing)/i.test(name);
  if (branded && major >= 137)
    return 'branded builds no longer load unpacked extensions from the command line';
  return major < 128 ? `version ${major} is older than 128` : null;
}

/** Executables under `folder`, newest build first. Empty where the folder is missing. */
function downloads(kind: BrowserKind, folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  const byNumber = new Intl.Collator('en', { numeric: true });
  return names
    .map((name) => join(folder, name))
    .filter((path) => DOWNLOADED[kind].test(path))
    .sort((a, b) => byNumber.compare(b, a));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Not there, or in a folder that this user may not look into.
    return false;
  }
}

/**
 * Name and version of an executable; null where it does not run here. On Windows
 * Chromium opens a window when asked, but keeps its version as a name beside it.
 */
async function nameOf(path: string): Promise<string | null> {
  try {
    if (process.platform === 'win32' && path.endsWith('chrome.exe')) {
      const version = readdirSync(dirname(path)).find((name) => /^\d+\.\d+\.\d+\.\d+/.test(name));
      return version ? `Chromium ${version}` : null;
    }
    const { stdout } = await promisify(execFile)(path, ['--version'], {
      timeout: 30_000,
    });
    return stdout.trim().split('\n').at(-1) ?? null;
  } catch {
    return null;
  }
}

/** This machine, as the process sees it. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  commandFolders: ['/usr/bin', '/usr/local/bin', '/snap/bin'],
});

/**
 * Finds an installed browser that can carry the extension.
 *
 * @returns null where there is none.
 * @throws Error where the path variable names something unfit: a choice the
 * user made is not silently replaced by another.
 */
export async function findBrowser(kind: BrowserKind, machine = thisMachine()): Promise<FoundBrowser | null> {
  const chosen = machine.env[PATH_VARIABLE[kind]];
  const places = chosen
    ? [chosen]
    : [
        ...usualPlaces(kind, machine),
        ...downloadFolders(machine).flatMap((folder) => downloads(kind, folder)),
      ];
  for (const path of places) {
    if (!isFile(path)) continue;
    const name = await nameOf(path);
    const fault = name === null ? 'does not run' : objection(kind, name);
    if (name !== null && fault === null) return { path, name };
    if (chosen) throw new Error(`${PATH_VARIABLE[kind]} names ${path}, which cannot be used: it ${fault}.`);
  }
  if (chosen) throw new Error(`${PATH_VARIABLE[kind]} names ${chosen}, which is not a file.`);
  return null;
}
