import { expect, it } from 'vitest';
import { whyUnreadable } from '../../lib/sites/readable-page.ts';

it.each([
  ['chrome://extensions/', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['view-source:https://example.com/', 'browser-page'],
  ['file:///x/notes.html', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['https://example.com/report.PDF', 'document'],
  ['file:///x/report.pdf', 'document'],
  ['https://example.com/report', null],
  ['https://example.com/report.pdf.html', null],
])('%s: %s', (address, expected) => {
  expect(whyUnreadable(new URL(address))).toBe(expected);
});
