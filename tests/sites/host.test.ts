import { expect, it } from 'vitest';
import { parseAddress, siteName } from '../../lib/sites/host.ts';

it.each([
  ['WWW.Example.com.', 'example.com'],
  ['cn.nytimes.com', 'cn.nytimes.com'],
  ['www.com', 'www.com'],
  ['localhost', 'localhost'],
  ['xn--fiqs8s.example', 'xn--fiqs8s.example'],
])('%s is the site %s', (host, name) => {
  expect(siteName(host)).toBe(name);
});

it('keeps one name for a host, however its address is written', () => {
  const sites = ['http://WWW.Bücher.example:8080/a', 'https://www.xn--bcher-kva.example./b#c'].map(
    (address) => siteName(parseAddress(address)?.hostname ?? ''),
  );
  expect(sites).toEqual(['xn--bcher-kva.example', 'xn--bcher-kva.example']);
});

it('takes what is no address for none', () => {
  expect([parseAddress(undefined), parseAddress(''), parseAddress('::')]).toEqual([null, null, null]);
});
