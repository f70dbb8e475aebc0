import { describe, expect, test } from 'vitest';
import { type SiteRow, sites } from '../../lib/facts/site.ts';
import { checkOne, csvRecord, faultsOf } from './raw-row.ts';

const site = (cells: Record<string, string>) =>
  csvRecord(sites, {
    host: 'news.example',
    include_subdomains: 'no',
    name: 'News',
    kind: 'news',
    languages: 'en|fr',
    ...cells,
  });

describe('sites', () => {
  test('yes and no become true and false', () => {
    expect(checkOne<SiteRow>(sites, site({ include_subdomains: 'yes' })).rows[0]?.row.includeSubdomains).toBe(
      true,
    );
    expect(checkOne<SiteRow>(sites, site({})).rows[0]?.row.includeSubdomains).toBe(false);
  });

  test.each([
    'https://news.example',
    'News.example',
    'news.example:80',
    'news.example/a',
    'localhost',
    '*.example.com',
  ])('%s is no host', (host) => {
    expect(faultsOf(sites, site({ host }))).toEqual([
      expect.stringContaining(`host: "${host}" is not a host name;`),
    ]);
  });
});
