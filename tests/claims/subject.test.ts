import { describe, expect, it } from 'vitest';
import { shortClaims } from './claims-of.ts';

const FIRMS = ['Acme', 'Brill', 'Cole'];

describe('who cuts', () => {
  it.each([
    ['Acme said Brill would cut 500 jobs.', 'Brill 500'],
    ['Some 500 jobs will go at Acme.', 'Acme 500'],
    ["About 500 of Acme's workers will lose their jobs.", 'Acme 500'],
    ['Nearly 500 people will be let go by Acme, the parent company of Brill.', 'Acme 500'],
    ['Following Brill, Acme is cutting 500 jobs.', 'Acme 500'],
    ['Unlike Brill, which cut 900 jobs, Acme is hiring.', 'Brill 900'],
    ['Acme, which bought Brill last year, will cut 500 jobs.', 'Acme 500'],
    ['Acme is laying off 500 people, Cole reported.', 'Acme 500'],
    ['Acme opened in 1990. The carmaker is now cutting 500 jobs.', 'Acme 500'],
    ['The company is cutting 500 jobs.', '- 500'],
    ['The company is cutting 500 jobs. Acme has struggled for years.', 'Acme 500'],
  ])('%s', (text, claim) => {
    expect(shortClaims(text, 'en', FIRMS)).toEqual([claim]);
  });

  it('shares a figure among several only where the text says so', () => {
    expect(shortClaims('Acme and Brill will each cut 500 jobs.', 'en', FIRMS)).toEqual([
      'Acme 500',
      'Brill 500',
    ]);
    expect(shortClaims('Acme and Brill will cut 500 jobs.', 'en', FIRMS)).toEqual([]);
  });

  it.each([
    ['zh', '继百灵之后，红隼宣布裁员500人。', ['百灵', '红隼'], ['红隼 500']],
    ['zh', '红隼发布财报。该公司将裁员500人。', ['红隼'], ['红隼 500']],
    ['zh', '红隼、百灵合计裁员500人。', ['红隼', '百灵'], []],
    ['ja', '隼電機は傘下の雀無線で500人の早期退職を実施する。', ['隼電機', '雀無線'], ['雀無線 500']],
    ['ja', '隼電機は赤字だ。同社は500人を削減する。', ['隼電機'], ['隼電機 500']],
    ['de', 'Der Umsatz von Acme sinkt. Das Unternehmen streicht 500 Stellen.', ['Acme'], ['Acme 500']],
    ['de', 'Nach Brill streicht auch Acme 500 Stellen.', ['Acme', 'Brill'], ['Acme 500']],
    ['fr', 'Acme va mal. Le groupe supprimera 500 postes.', ['Acme'], ['Acme 500']],
  ])('%s: %s', (lang, text, firms, claims) => {
    expect(shortClaims(text, lang, firms)).toEqual(claims);
  });
});
