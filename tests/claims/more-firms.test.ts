import { describe, expect, it } from 'vitest';
import { claimsIn, shortClaims } from './claims-of.ts';

describe('firms that only the frame shows', () => {
  it.each([
    ['en', 'Brightleaf Tooling said it would cut 300 jobs.', 'Brightleaf Tooling 300'],
    ['en', 'Edtech startup Brightleaf lays off 300 employees', 'Brightleaf 300'],
    ['en', 'Some 300 jobs will go at Brightleaf Foods.', 'Brightleaf Foods 300'],
    ['en', 'Brightleaf Foods Inc. is closing a plant, eliminating 300 jobs.', 'Brightleaf Foods 300'],
    ['de', 'Autozulieferer Musterbau will 300 Stellen streichen.', 'Musterbau 300'],
    ['fr', 'L’équipementier Verdure va supprimer 300 postes.', 'Verdure 300'],
    ['zh', '白鹭科技公司宣布裁员300人。', '白鹭科技 300'],
    ['ja', 'テストロ電機は300人の希望退職を募る。', 'テストロ電機 300'],
  ])('%s: %s', (lang, text, claim) => {
    expect(shortClaims(text, lang, [])).toEqual([claim]);
  });

  it.each([
    ['Mr Smith said it would cut 300 jobs.'],
    ['Management will cut 300 jobs.'],
    ['Workers say 300 jobs will be cut.'],
    ['On Monday the company cut 300 jobs.'],
    ['Chief executive Ann Brook cut 300 jobs.'],
  ])('%s names no firm', (text) => {
    expect(shortClaims(text, 'en', [])).toEqual(['- 300']);
  });

  it('gives a name of the tables its firm, and a short name the firm of the page', () => {
    const [known] = claimsIn('BL has cut 300 jobs.', 'en', [], { known: { BL: 'brightleaf' } });
    expect(known).toMatchObject({ company: 'brightleaf', companyId: 'brightleaf' });
    expect(
      shortClaims('Brightleaf Foods is ailing.\nBrightleaf will cut 300 jobs.', 'en', ['Brightleaf Foods']),
    ).toEqual(['Brightleaf Foods 300']);
  });

  it('marks a firm outside the tables by a name without an id', () => {
    expect(claimsIn('Brightleaf Tooling said it would cut 300 jobs.', 'en', [])).toMatchObject([
      { company: 'Brightleaf Tooling', companyId: null },
    ]);
  });
});
