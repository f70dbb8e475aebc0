import { describe, expect, it } from 'vitest';
import { decide } from '../../lib/sites/decision.ts';
import { parseAddress, siteName } from '../../lib/sites/host.ts';
import { hostPatterns, sitePatterns } from '../../lib/sites/match-patterns.ts';
import { isPrivatePart } from '../../lib/sites/private-part.ts';
import { whyUnreadable } from '../../lib/sites/readable-page.ts';

describe('decide', () => {
  it.each([
    ['https://news.example.com/a', null, 'on'],
    ['https://news.example.com/a', 'off', 'off'],
    ['https://news.example.com/a', 'on', 'on'],
    ['http://news.example.com/messages/7', 'on', 'never'],
    ['https://mail.example.com/', 'on', 'never'],
    ['file:///home/report.html', null, 'never'],
    ['https://shop.com/news', null, 'on'],
    ['https://example.com/message-in-a-bottle', null, 'on'],
  ] as const)('%s, chosen %s: %s', (address, chosen, decision) => {
    expect(decide(new URL(address), chosen)).toBe(decision);
  });
});

describe('siteName', () => {
  it.each([
    ['WWW.Example.com.', 'example.com'],
    ['cn.nytimes.com', 'cn.nytimes.com'],
    ['www.com', 'www.com'],
    ['localhost', 'localhost'],
  ])('%s is %s', (host, name) => {
    expect(siteName(host)).toBe(name);
  });
});

describe('patterns', () => {
  it('cover subdomains only where the table says so', () => {
    expect(
      sitePatterns([
        { host: 'a.com', includeSubdomains: true },
        { host: 'www.b.com', includeSubdomains: false },
      ]),
    ).toEqual(['*://*.a.com/*', '*://www.b.com/*']);
  });

  it('are exact for addresses without subdomains', () => {
    expect([hostPatterns('a.com'), hostPatterns('127.0.0.1'), hostPatterns('localhost')]).toEqual([
      ['*://*.a.com/*'],
      ['*://127.0.0.1/*'],
      ['*://localhost/*'],
    ]);
  });
});

describe('private parts and unreadable pages', () => {
  it.each([
    ['https://accounts.example.com/', true],
    ['https://example.com/login', true],
    ['https://example.com/loginhelp', false],
    ['https://example.com/news/login', false],
  ])('%s: %s', (address, expected) => {
    expect(isPrivatePart(new URL(address))).toBe(expected);
  });

  it.each([
    ['chrome://extensions/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://example.com/report.PDF', 'document'],
    ['file:///x/report.pdf', 'document'],
    ['https://example.com/report', null],
  ])('%s: %s', (address, expected) => {
    expect(whyUnreadable(new URL(address))).toBe(expected);
  });

  it('takes what is no address for none', () => {
    expect([parseAddress(undefined), parseAddress('::')]).toEqual([null, null]);
  });
});
