import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleSizes, sizeFaults, sizeTable } from '../../lib/cli/bundle-sizes.ts';

let build: string;
const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(build, path)), { recursive: true });
  writeFileSync(join(build, path), content);
};
const part = (name: string) => bundleSizes(build).find((size) => size.part === name);
/** A script that no compression makes smaller. */
const noise = (bytes: number): string => `/*${randomBytes(bytes).toString('base64')}*/`;

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'build-'));
  put('reader.js', 'reader()');
  put('names.js', 'names()');
  put('card.js', 'card()');
  put('article.js', 'article()');
  put('citation.js', 'citation()');
  put('background.js', 'background()');
  put('pack/coverage.json', '{}');
  put('popup.html', '<link href="/assets/popup.css"><script type="module" src="/chunks/popup.js"></script>');
  put('chunks/popup.js', 'import{a}from"./shared.js";const x="names.js";');
  put('chunks/shared.js', 'import"./deep.js";export const a=1');
  put('chunks/deep.js', '1;');
});
afterEach(() => rmSync(build, { recursive: true }));

describe('sizes of a build', () => {
  it('count for the popup what it imports, and not what it merely mentions', () => {
    expect(part('popup')?.bytes).toBe(
      'import{a}from"./shared.js";const x="names.js";import"./deep.js";export const a=11;'.length,
    );
  });

  it('are without fault where all is small', () => {
    expect(sizeFaults(bundleSizes(build))).toEqual([]);
    expect(sizeTable(bundleSizes(build))).toMatch(/^page script .*\(limit 25 kB\)$/m);
  });

  it.each([
    ['reader.js', 26_000, 'page script'],
    ['article.js', 71_000, 'article script'],
    ['chunks/deep.js', 41_000, 'popup'],
  ])('fail where %s has %i bytes', (path, bytes, name) => {
    put(path, noise(bytes));
    expect(sizeFaults(bundleSizes(build)).join()).toMatch(
      new RegExp(`^${name}: \\d+ bytes gzipped, at most`),
    );
  });

  it('fail where something is missing', () => {
    rmSync(join(build, 'popup.html'));
    rmSync(join(build, 'pack'), { recursive: true });
    expect(sizeFaults(bundleSizes(build))).toEqual([
      'popup: nothing was built',
      'card pack: nothing was built',
    ]);
  });
});
