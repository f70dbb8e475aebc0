import { describe, expect, it } from 'vitest';
import { unlistedFirms } from '../../../lib/detection/unlisted/unlisted-firms.ts';

const names = (text: string, lang: string, cuts = true): string[] =>
  unlistedFirms({ text, lang, cutsAt: () => cuts }).map(({ name }) => name);

describe('firms that only the text shows', () => {
  it.each([
    ['en', 'Brightleaf Tooling said it would cut 300 jobs.', 'Brightleaf Tooling'],
    ['en', 'Edtech startup Brightleaf lays off 300 employees', 'Brightleaf'],
    ['en', 'Some 300 jobs at Brightleaf Foods will go.', 'Brightleaf Foods'],
    ['en', 'Brightleaf Foods Inc. is closing a plant, eliminating 300 jobs.', 'Brightleaf Foods'],
    ['de', 'Autozulieferer Musterbau will 300 Stellen streichen.', 'Musterbau'],
    ['fr', 'L’équipementier Verdure va supprimer 300 postes.', 'Verdure'],
    ['zh', '白鹭科技公司宣布裁员300人。', '白鹭科技公司'],
    ['ja', 'テストロ電機は300人の希望退職を募る。', 'テストロ電機'],
    ['ko', '새솔증권이 희망퇴직을 받는다.', '새솔증권'],
  ])('%s: %s', (lang, text, name) => {
    expect(names(text, lang)).toEqual([name]);
  });

  it.each([
    ['Mr Smith said it would cut 300 jobs.'],
    ['Management will cut 300 jobs.'],
    ['Workers say 300 jobs will be cut.'],
    ['On Monday the company cut 300 jobs.'],
    ['Chief executive Ann Brook cut 300 jobs.'],
    ['France said it would cut 300 jobs.'],
    ['The Dutch dismissed him.'],
  ])('%s names no firm', (text) => {
    expect(names(text, 'en')).toEqual([]);
  });

  it.each([
    ['pl', 'Dyrektorka ogłosiła zwolnienia.'],
    ['tr', 'Annem işten çıkardı.'],
    ['sv', 'Kommunen planerar uppsägningar.'],
    ['it', "L'intesa prevede 90 uscite."],
    ['en', 'HR cut my notice short.'],
    ['en', 'All 90 jobs go by Easter.'],
  ])('%s: %s opens with a common noun', (lang, text) => {
    expect(names(text, lang)).toEqual([]);
  });

  it('takes what people do as well for a firm only where the sentence speaks of cuts', () => {
    expect(names('Quoril said it would cut prices.', 'en', true)).toEqual(['Quoril']);
    expect(names('Quoril said it would cut prices.', 'en', false)).toEqual([]);
    expect(names('Quoril plc said it would cut prices.', 'en', false)).toEqual(['Quoril']);
  });

  it('marks a name with its legal form and keeps the name without it', () => {
    const text = 'The firm, Quoril Tiles Ltd, is gone.';
    const [firm] = unlistedFirms({ text, lang: 'en', cutsAt: () => false });
    expect(firm).toMatchObject({ name: 'Quoril Tiles', full: true });
    expect(text.slice(firm?.start, firm?.end)).toBe('Quoril Tiles Ltd');
  });

  it('stays linear on a run of capitals without end', () => {
    const text = `${'Abc De Fgh '.repeat(40_000)}Ltd`;
    expect(unlistedFirms({ text, lang: 'en', cutsAt: () => true }).length).toBeLessThan(5);
  });
});
