import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../lib/matching/matcher.ts';
import { fold } from '../../lib/text/fold.ts';
import { indexOf, type SmallSource } from './index-of.ts';

function found(source: SmallSource, text: string): string[] {
  const folded = fold(text);
  return findMatches(indexOf(source), folded, () => true).map((m) =>
    text.slice(folded.startOf(m.start), folded.endOf(m.end)),
  );
}

describe('findMatches', () => {
  it.each<[string, SmallSource, string, string[]]>([
    [
      'longest at a place',
      { names: [['Meta'], ['Meta Platforms']] },
      'Meta Platforms and Meta',
      ['Meta Platforms', 'Meta'],
    ],
    ['leftmost first', { names: [['Delta Air'], ['Air Lines']] }, 'Delta Air Lines', ['Delta Air']],
    ['falls back to the shorter name', { names: [['Air'], ['Air Canada']] }, 'Air Canadair', ['Air']],
    ['possessive', { names: [['Apple']] }, "Apple's and Apple’s", ['Apple', 'Apple']],
    ['no hit inside a word', { names: [['Apple']] }, 'Pineapple Applet', []],
    ['name with an apostrophe', { names: [["McDonald's"]] }, 'McDonald’s cuts', ['McDonald’s']],
    ['ampersand', { names: [['AT&T']] }, 'AT&T cut; at table', ['AT&T']],
    [
      'hyphen, space or nothing',
      { entries: [{ term: 'right-sizing' }] },
      'right sizing rightsizing right-sizing',
      ['right sizing', 'rightsizing', 'right-sizing'],
    ],
    [
      'a blocker takes the place of the name in it',
      { names: [['阿里']], blockers: ['阿里山'] },
      '去阿里山玩，阿里说',
      ['阿里'],
    ],
    [
      'names that straddle two words',
      { names: [['京东'], ['美的']] },
      '南京东路，完美的，京东裁员',
      ['京东'],
    ],
    ['long names of ideographs', { names: [['阿里巴巴']] }, '前阿里巴巴员工', ['阿里巴巴']],
    [
      'katakana runs',
      { names: [['ライン'], ['ソニー']] },
      'オンラインでソニーグループのソニー',
      ['ソニー', 'ソニー'],
    ],
    ['half-width katakana', { names: [['ソニー']] }, 'ｿﾆｰは', ['ｿﾆｰ']],
    ['Korean particles', { names: [['기아'], ['쿠팡']] }, '기아가 쿠팡에서 기아스러운', ['기아', '쿠팡']],
    ['Thai', { names: [['ไลน์']] }, 'ออนไลน์ กับ ไลน์', ['ไลน์']],
    [
      'Cyrillic endings',
      { names: [['Яндекс']] },
      'у «Яндекса» и Яндекс, яндексоподобный',
      ['Яндекса', 'Яндекс'].map((s) => s.slice(0, 6)),
    ],
    ['Hebrew and Arabic prefixes', { names: [['גוגל'], ['أمازون']] }, 'בגוגל وأمازون', ['גוגל', 'أمازون']],
    [
      'prefix entries take endings',
      { entries: [{ term: 'сокращени', lang: 'ru', match: 'prefix' }] },
      'сокращениями; посокращени',
      ['сокращени'],
    ],
    ['Latin beside ideographs', { names: [['B站'], ['JD']] }, '在B站和JD京东', ['B站', 'JD']],
    [
      'several languages at once',
      { names: [['Sony', 'ソニー', '索尼', '소니']] },
      'Sony ソニーは 索尼 소니는',
      ['Sony', 'ソニー', '索尼', '소니'],
    ],
  ])('%s', (_, source, text, expected) => {
    expect(found(source, text)).toEqual(expected);
  });

  it('tries the next shorter form where a target is not accepted', () => {
    const index = indexOf({ names: [['Meta'], ['Meta Platforms']] });
    const folded = fold('Meta Platforms');
    const matches = findMatches(index, folded, (_, start, end) => end - start < 10);
    expect(matches.map((m) => [m.start, m.end])).toEqual([[0, 4]]);
  });

  it('agrees with a naive search on random texts', () => {
    const words = ['ab', 'abc', 'b', 'c d', 'cd', "a'b", 'abc d'];
    const index = indexOf({ names: words.map((w) => [w]) });
    const letter = /[a-z]/;
    const naive = (text: string): string[] => {
      const hits: string[] = [];
      for (let i = 0; i < text.length; ) {
        const fits = words.filter(
          (w) =>
            text.startsWith(w, i) &&
            !letter.test(text[i - 1] ?? ' ') &&
            !letter.test(text[i + w.length] ?? ' '),
        );
        const best = fits.sort((a, b) => b.length - a.length)[0];
        if (best) hits.push(`${i}:${best}`);
        i += best?.length ?? 1;
      }
      return hits;
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', ' ', "'", ';')), (letters) => {
        // Runs of spaces fold into one, which the naive search does not know.
        const text = letters.join('').replace(/ +/g, ' ');
        const hits = findMatches(index, fold(text), () => true).map(
          (m) => `${m.start}:${text.slice(m.start, m.end)}`,
        );
        expect(hits).toEqual(naive(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('gets through hostile text without a throw', () => {
    const index = indexOf({ names: [['aaaa'], ['京东']], entries: [{ term: 'aaab' }] });
    for (const text of [
      'a'.repeat(200_000),
      '京'.repeat(50_000),
      'aaaa '.repeat(40_000),
      '\ud800'.repeat(1000),
      `Z${'\u0351'.repeat(20_000)}`,
    ]) {
      expect(() => findMatches(index, fold(text), () => true)).not.toThrow();
    }
  });
});
