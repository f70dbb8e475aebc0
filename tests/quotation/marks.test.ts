import { describe, expect, test } from 'vitest';
import { pairMarks } from '../../lib/quotation/marks.ts';

function inner(text: string): string[] {
  return pairMarks(text).spans.map((span) => text.slice(span.start, span.end));
}

describe('marks of all scripts', () => {
  test.each([
    ['curly', 'He said “go now” twice.', ['go now']],
    ['straight', 'He said "go now" twice.', ['go now']],
    ['single curly', 'He said ‘go now’ twice.', ['go now']],
    ['single straight', "He said 'go now' twice.", ['go now']],
    ['French, with spaces', 'Il a dit « pars vite » hier.', ['pars vite']],
    ['French, hung on an article', 'Il parle d’« un choc ».', ['un choc']],
    ['German', 'Er sagte „geh jetzt“ zu ihr.', ['geh jetzt']],
    ['German, typed straight behind', 'Er sagte „geh jetzt" zu ihr.', ['geh jetzt']],
    ['German print, pointing in', 'Er sagte »geh jetzt« zu ihr.', ['geh jetzt']],
    ['Polish', 'Powiedział „idź już” i wyszedł.', ['idź już']],
    ['Swedish', 'Hon sade ”gå nu” till honom.', ['gå nu']],
    ['Finnish print', 'Hän sanoi »mene nyt» heti.', ['mene nyt']],
    ['Swiss', 'Il dit ‹ pars › et rit.', ['pars']],
    ['Russian', 'Он сказал «иди домой» и ушёл.', ['иди домой']],
    ['Chinese', '他说：“我们走。”然后离开。', ['我们走。']],
    ['Chinese without spaces, straight', '他说"我们走"然后离开', ['我们走']],
    ['traditional Chinese', '他說：「我們走。」', ['我們走。']],
    ['Japanese, nested', '「彼は『行け』と言った」と話す。', ['彼は『行け』と言った']],
    ['Japanese half width', '｢行くぞ｣と叫ぶ', ['行くぞ']],
    ['vertical', '﹁我們走﹂他說', ['我們走']],
    ['Korean', '그는 "간다"고 말했다.', ['간다']],
    ['full width', '그는 ＂간다＂고 말했다.', ['간다']],
    ['double prime of old print', '他說〝走吧〞就走了', ['走吧']],
    ['Arabic', 'قال: "السوق صعبة" ثم غادر.', ['السوق صعبة']],
    ['Arabic guillemets', 'قال: «السوق صعبة» ثم غادر.', ['السوق صعبة']],
    ['Arabic curly, typed as seen', 'قال: ”السوق صعبة“ ثم غادر.', ['السوق صعبة']],
    ['Arabic with direction marks', 'قال: \u200f"السوق صعبة"\u200f ثم غادر.', ['السوق صعبة']],
    ['Hebrew', 'הוא אמר: "יום קשה" והלך.', ['יום קשה']],
    ['Hebrew, an acronym is no mark', 'מנכ"ל החברה אמר: "יום קשה".', ['יום קשה']],
    ['back-quotes', "He said ``go now'' twice.", ['go now']],
  ])('%s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  test.each([
    ['apostrophes', 'The firm’s workers’ pay isn’t cut.', []],
    ['inches', 'The 6\'3" man and his 19" screen.', []],
    ['italics of a wiki', "The ''Daily Elm'' is a paper.", []],
    ['titles of works', '《财经》杂志报道。', []],
    [
      'plural apostrophe inside single marks',
      '‘The workers’ council agreed.’ She left.',
      ['The workers’ council agreed.'],
    ],
    ['a year with an apostrophe', 'In the ‘90s he said ‘we win’ a lot.', ['we win']],
    ['outer pair wins', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
    ['outer pair of one kind', '"He said "no" to me," she said.', ['He said "no" to me,']],
    ['mixed pair', '"It is over,” he said.', ['It is over,']],
  ])('%s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  test.each([
    ['a stray closing mark', '"We parted well," said Ana Roy," head of Lumo.', ['We parted well,']],
    ['a stray opening mark', '“We go. “We stay,” she said. “Truly.”', ['We stay,', 'Truly.']],
    ['a mark of another kind inside', '“We go‹ now,” she said.', ['We go‹ now,']],
    ['nothing closes', '"We go, he said.', []],
  ])('recovers from %s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  test('an open end is reported, unless the mark is single', () => {
    expect(pairMarks('Roy wrote: “We grew too fast.').unclosed?.mark).toBe('“');
    expect(pairMarks('Roy wrote: ‘We grew too fast.').unclosed).toBeNull();
    expect(pairMarks('Roy wrote: “We grew.”').unclosed).toBeNull();
  });

  test('inner offsets leave out spaces, outer ones hold the marks', () => {
    const text = 'Il dit « pars » et rit.';
    const [span] = pairMarks(text).spans;
    expect(span && text.slice(span.open, span.close)).toBe('« pars »');
  });
});
