import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldKey } from '../../lib/text/fold.ts';

describe('fold', () => {
  it.each([
    ['letter case', 'JD.com', 'jd.com'],
    ['full width', 'ＳＯＮＹ', 'sony'],
    ['half-width katakana with its mark', 'ｿﾆｰｸﾞﾙｰﾌﾟ', 'ソニーグループ'],
    ['hyphens and spaces', 'right-sizing  now\u00a0and\u2011then', 'right sizing now and then'],
    ['curly apostrophes', 'McDonald’s', "mcdonald's"],
    ['soft hyphens and joiners', 'Stellen\u00adab\u200bbau', 'stellenabbau'],
    ['composed and decomposed letters', 'Ku\u0308ndigung', 'kündigung'],
    ['sharp s', 'Straße STRASSE', 'strasse strasse'],
    ['Turkish dotted capital', 'İşten', 'işten'],
    ['bidi controls', '\u202eApple\u202c', 'apple'],
    ['line breaks inside a name', 'Meta\n  Platforms', 'meta platforms'],
  ])('%s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('leads a folded span back to the text it came from', () => {
    const text = 'a ﬁrm called ｿﾆｰ\u00ad, and Stellen\u00adabbau';
    const folded = fold(text);
    const surface = (key: string): string => {
      const at = folded.text.indexOf(key);
      return text.slice(folded.startOf(at), folded.endOf(at + key.length));
    };
    expect(surface('ソニー')).toBe('ｿﾆｰ');
    expect(surface('stellenabbau')).toBe('Stellen\u00adabbau');
    expect(surface('firm')).toBe('ﬁrm');
  });

  it('never throws, and its map never runs backwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = fold(text);
        for (let i = 0; i < folded.text.length; i++) {
          expect(folded.startOf(i)).toBeLessThan(folded.endOf(i + 1));
          expect(folded.startOf(i + 1)).toBeGreaterThanOrEqual(folded.startOf(i));
        }
        expect(folded.startOf(folded.text.length)).toBe(text.length);
      }),
    );
  });

  it('folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const key = foldKey(text);
        expect(foldKey(key)).toBe(key);
      }),
    );
  });

  it('makes one space of a space and an accent that stands alone', () => {
    for (const text of ['! \u1fbd', 'a \u00b4 b', 'a-\u00a8', '\u1fbd a', '\u0149', 'a\uff0db', 'a\uff0d b'])
      expect(foldKey(foldKey(text))).toBe(foldKey(text));
    expect(fold('! \u1fbd').text).toBe('! \u0313');
  });

  it('survives lone surrogates and towers of marks', () => {
    expect(fold('\ud800a\udc00').text).toContain('a');
    expect(fold(`Z${'\u0351'.repeat(5000)}algo`).text.endsWith('algo')).toBe(true);
  });
});
