import { expect, it } from 'vitest';
import { readTables } from '../../lib/cli/read-tables.ts';
import { generatedFiles, nameIndexPlugin, pageScriptEntry } from '../../lib/cli/wxt-pack.ts';

it('registers the page script on every row of the site table, private parts left out', () => {
  const { hostPermissions, contentScript } = pageScriptEntry();
  expect(hostPermissions).toHaveLength(readTables().sites.length);
  expect(contentScript.matches).toEqual(hostPermissions);
  expect(hostPermissions).toEqual(expect.arrayContaining(['*://*.reuters.com/*', '*://asia.nikkei.com/*']));
  expect(hostPermissions.filter((pattern) => !/^\*:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/.test(pattern))).toEqual([]);
  expect(contentScript.exclude_matches).toContain('*://*/messages/*');
  expect(contentScript.js).toEqual(['names.js', 'reader.js']);
});

it('makes the pack and the interface strings in the form browsers read', () => {
  const files = new Map(generatedFiles().map((file) => [file.relativeDest, JSON.parse(file.contents)]));
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['pack/coverage.json', 'pack/phrases/en.json', '_locales/en/messages.json']),
  );
  expect(files.get('_locales/en/messages.json')).toMatchObject({ extName: { message: 'Layoff Lens' } });
});

it('builds the name index for the one module that asks for it', () => {
  const plugin = nameIndexPlugin();
  expect(plugin.resolveId('preact')).toBeUndefined();
  const id = plugin.resolveId('virtual:name-index');
  expect(plugin.load('other')).toBeUndefined();
  expect(plugin.load(id as string)).toMatch(/^export default \{"text":/);
});
