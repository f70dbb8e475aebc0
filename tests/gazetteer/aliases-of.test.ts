import { describe, expect, it } from 'vitest';
import { caseShape } from '../../lib/gazetteer/alias.ts';
import { aliasesOf, PolicyTable } from '../../lib/gazetteer/aliases-of.ts';

describe('PolicyTable', () => {
  const table = new PolicyTable([
    { alias: 'Target', companyId: 'target', policy: 'need-evidence', class: 'common-word' },
    { alias: '百度', companyId: 'baidu', policy: 'boundary-check', class: 'short' },
    { alias: '百度', companyId: 'baidu', policy: 'need-evidence', class: 'common-word' },
  ]);
  it.each([
    ['target', 'TARGET', 'need-evidence'],
    ['other', 'Target', 'plain'],
    ['baidu', '百度', 'need-evidence'],
    ['jd', '京东', 'boundary-check'],
    ['x', 'X', 'never-alone'],
    ['hp', 'HP', 'never-alone'],
    ['ibm', 'IBM', 'cased-exact'],
    ['tencent', 'Tencent', 'plain'],
  ])('%s: %s is %s', (companyId, alias, policy) => {
    expect(table.policyOf(companyId, alias)).toBe(policy);
  });
});

describe('aliasesOf', () => {
  it('gives each string once and tells names, former names and brands apart', () => {
    const aliases = aliasesOf(
      {
        id: 'x',
        name: 'X',
        legalName: null,
        aliases: ['X Corp.'],
        formerNames: ['Twitter'],
        brands: ['Periscope', 'X'],
      },
      new PolicyTable([]),
    );
    expect(aliases.map((a) => [a.text, a.relation])).toEqual([
      ['X', 'name'],
      ['X Corp.', 'name'],
      ['Twitter', 'former-name'],
      ['Periscope', 'brand'],
    ]);
  });
});

describe('caseShape', () => {
  it.each([
    ['Apple', 'title'],
    ['Meta Platforms', 'title'],
    ['IBM', 'capitals'],
    ['monday.com', 'lower'],
    ['eBay', 'mixed'],
    ['京东', 'caseless'],
  ])('%s is %s', (name, shape) => {
    expect(caseShape(name)).toBe(shape);
  });
});
