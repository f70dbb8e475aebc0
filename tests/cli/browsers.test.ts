import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  downloadFolders,
  findBrowser,
  type Machine,
  objection,
  usualPlaces,
} from '../../lib/cli/browsers.ts';

describe('objection', () => {
  it.each([
    ['chromium', 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', null],
    ['chromium', 'Google Chrome for Testing 141.0.7390.37', null],
    ['chromium', 'Google Chrome 136.0.7103.59', null],
    ['chromium', 'Google Chrome 137.0.7151.55', /branded/],
    ['chromium', 'Chromium 127.0.6533.72', /older than 128/],
    ['firefox', 'Mozilla Firefox 153.7.0esr', null],
    ['firefox', 'Mozilla Firefox 128.14.0esr', /older than 140/],
    ['firefox', 'something else', /does not tell/],
  ] as const)('%s: %s', (kind, name, expected) => {
    if (expected === null) expect(objection(kind, name)).toBeNull();
    else expect(objection(kind, name)).toMatch(expected);
  });
});

describe('usualPlaces', () => {
  it('follows PATH on Linux, most wanted command first', () => {
    const places = usualPlaces('chromium', {
      platform: 'linux',
      env: { PATH: '/opt/bin' },
      home: '/home/r',
      commandFolders: ['/usr/bin'],
    });
    expect(places[0]).toBe('/opt/bin/chromium');
    expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(places.indexOf('/opt/bin/google-chrome'));
  });

  it('looks into both application folders of a Mac', () => {
    const places = usualPlaces('firefox', {
      platform: 'darwin',
      env: {},
      home: '/Users/r',
      commandFolders: [],
    });
    expect(places).toContain('/Applications/Firefox.app/Contents/MacOS/firefox');
    expect(places).toContain('/Users/r/Applications/Firefox.app/Contents/MacOS/firefox');
  });
});

describe('downloadFolders', () => {
  it('obeys the variables of the two installers', () => {
    const env = { PLAYWRIGHT_BROWSERS_PATH: '/p', PUPPETEER_CACHE_DIR: '/q' };
    expect(
      downloadFolders({
        platform: 'linux',
        env,
        home: '/home/r',
        commandFolders: [],
      }),
    ).toEqual(['/p', '/q']);
  });
});

describe('findBrowser', () => {
  let folder: string;
  const machine = (env: Machine['env']): Machine => ({
    platform: 'linux',
    env,
    home: folder,
    commandFolders: [],
  });
  const place = (path: string, says: string) => {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `#!/bin/sh\necho "${says}"\n`);
    chmodSync(file, 0o755);
    return file;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('takes the browser the variable names', async () => {
    const path = place('mine', 'Chromium 150.0.1.2');
    expect(await findBrowser('chromium', machine({ CHROMIUM_PATH: path }))).toEqual({
      path,
      name: 'Chromium 150.0.1.2',
    });
  });

  it('refuses an unfit choice instead of taking another browser', async () => {
    const path = place('mine', 'Google Chrome 150.0.1.2');
    await expect(findBrowser('chromium', machine({ CHROMIUM_PATH: path }))).rejects.toThrow(
      /CHROMIUM_PATH.*branded/,
    );
    await expect(findBrowser('chromium', machine({ CHROMIUM_PATH: join(folder, 'none') }))).rejects.toThrow(
      /not a file/,
    );
  });

  it('passes over a branded browser and one that does not run', async () => {
    place('bin/chromium', 'no version here');
    place('bin/google-chrome', 'Google Chrome 150.0.1.2');
    const path = place('bin/chrome-for-testing', 'Google Chrome for Testing 150.0.1.2');
    const found = await findBrowser('chromium', machine({ PATH: join(folder, 'bin') }));
    expect(found?.path).toBe(path);
  });

  it('passes over a folder of commands that cannot be looked into', async () => {
    const path = place('bin/chromium', 'Chromium 150.0.1.2');
    const unreadable = join(folder, 'x'.repeat(5000));
    const found = await findBrowser('chromium', machine({ PATH: `${unreadable}:${join(folder, 'bin')}` }));
    expect(found?.path).toBe(path);
  });

  it("finds the newest build in Playwright's folder", async () => {
    place('pw/firefox-900/firefox/firefox', 'Mozilla Firefox 139.0');
    place('pw/firefox-1200/firefox/firefox', 'Mozilla Firefox 150.0');
    place('pw/firefox-1100/firefox/firefox', 'Mozilla Firefox 145.0');
    const env = { PATH: '', PLAYWRIGHT_BROWSERS_PATH: join(folder, 'pw') };
    const found = await findBrowser('firefox', machine(env));
    expect(found?.name).toBe('Mozilla Firefox 150.0');
  });
});
