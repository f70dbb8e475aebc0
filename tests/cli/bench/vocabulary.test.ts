import { describe, expect, it } from 'vitest';
import { clausesOf, vocabularyOf } from '../../../lib/cli/bench/vocabulary.ts';
import { readTables } from '../../../lib/cli/read-tables.ts';

describe('clausesOf', () => {
  it('cuts at punctuation, not inside numbers', () => {
    expect(clausesOf(['The mill on the river stopped, and 1,200 bales were left behind.'])).toEqual([
      'The mill on the river stopped',
      'and 1,200 bales were left behind',
    ]);
  });

  it('cuts Chinese at its own marks', () => {
    expect(clausesOf(['工厂关了三个星期，仓库里还有两千包棉花。'])).toEqual([
      '工厂关了三个星期',
      '仓库里还有两千包棉花',
    ]);
  });

  it('leaves out quotation marks, line breaks, short pieces and repetitions', () => {
    const text = '“The mill on\nthe river stopped.” Yes. The mill on the river stopped!';
    expect(clausesOf([text])).toEqual(['The mill on the river stopped']);
  });
});

describe('vocabularyOf', () => {
  const tables = readTables();
  const isTelling = (clause: string) => /laid off|裁员/.test(clause);

  it('keeps apart what has to be judged and what has not', () => {
    const samples = ['Forty weavers were laid off on Monday. The weavers went home along the river.'];
    const { quiet, telling, comma } = vocabularyOf(tables, samples, 'en', isTelling);
    expect(telling).toContain('Forty weavers were laid off on Monday');
    expect(quiet).toContain('The weavers went home along the river');
    expect(quiet.length).toBeGreaterThan(500);
    expect(comma).toBe(', ');
  });

  it('mixes no languages', () => {
    const chinese = vocabularyOf(tables, [], 'zh-Hans', isTelling);
    for (const list of [chinese.quiet, chinese.telling, chinese.companies])
      expect(list.filter((text) => !/[\u4e00-\u9fff]/.test(text) || /[\u3041-\u30fe]/.test(text))).toEqual(
        [],
      );
    const english = vocabularyOf(tables, [], 'en', isTelling);
    expect(english.quiet.filter((clause) => /[\u4e00-\u9fff]/.test(clause))).toEqual([]);
  });

  it('names no firm that needs care', () => {
    const { companies } = vocabularyOf(tables, [], 'en', isTelling);
    const [careful] = tables.aliasPolicies.map(({ alias }) => alias);
    expect(companies.length).toBeGreaterThan(1000);
    expect(companies).not.toContain(careful);
  });
});
