import { describe, expect, it } from 'vitest';
import {
  exactPattern,
  grantPattern,
  privateGlobs,
  privatePatterns,
  sitePatterns,
} from '../../lib/sites/match-patterns.ts';

describe('match patterns', () => {
  it('cover subdomains only where the table says so', () => {
    expect(
      sitePatterns([
        { host: 'a.com', includeSubdomains: true },
        { host: 'www.b.com', includeSubdomains: false },
      ]),
    ).toEqual(['*://*.a.com/*', '*://www.b.com/*']);
  });

  it.each([
    ['a.com', '*://*.a.com/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
    ['localhost', '*://localhost/*'],
  ])('a grant for %s is %s', (site, pattern) => {
    expect(grantPattern(site)).toBe(pattern);
  });

  it('name one host where one page is meant', () => {
    expect(exactPattern(new URL('https://www.b.com:8443/x?y'))).toBe('*://www.b.com/*');
  });

  it('keep private parts out, and no more', () => {
    expect(privatePatterns()).toEqual(expect.arrayContaining(['*://*/messages', '*://*/messages/*']));
    expect(privateGlobs()).toContain('*://mail.*');
    expect(privatePatterns().every((pattern) => /^\*:\/\/\*\/[a-z]+(?:\/\*)?$/.test(pattern))).toBe(true);
  });
});
