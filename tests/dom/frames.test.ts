// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageHost, siteOf } from '../../lib/dom/frames.ts';

test.each([
  ['news.example.com', 'example.com'],
  ['example.com', 'example.com'],
  ['comments.news.example.co.uk', 'example.co.uk'],
  ['example.co.uk', 'example.co.uk'],
  ['asia.example.co.jp', 'example.co.jp'],
  ['localhost', 'localhost'],
])('%s is of the site %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});

test('sites under one registrar are different sites', () => {
  expect(siteOf('one.co.uk')).not.toBe(siteOf('two.co.uk'));
});

test('a page that is no frame belongs to its own host', () => {
  expect(pageHost()).toBe(location.hostname);
});
