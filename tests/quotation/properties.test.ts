import { describe, expect, test } from 'vitest';
import { quotationLanguage } from '../../lib/quotation/languages/registry.ts';
import { readQuotations } from '../../lib/quotation/read-quotations.ts';
import { pageOf, read } from './page-of.ts';

/** Small generator of numbers, so that a failure can be repeated. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const PIECES = [
  '“',
  '”',
  '„',
  '"',
  "'",
  '’',
  '‘',
  '«',
  '»',
  '「',
  '」',
  '『',
  '』',
  '《',
  '》',
  '(',
  ')',
  '[',
  ']',
  ' ',
  ' ',
  ' ',
  '\n',
  '. ',
  ', ',
  ': ',
  '：',
  '。',
  '，',
  '— ',
  'said',
  'Roy',
  'Ana Roy',
  'the',
  'a',
  'spokesman',
  'who',
  'and',
  'that',
  'told',
  'sagte',
  'a déclaré',
  'dijo',
  'сказал',
  '表示',
  '说',
  '社長',
  'は',
  'と',
  '述べた',
  '고',
  '라며',
  '말했다',
  '대표는',
  '@cloud:',
  '//@x:',
  '> ',
  '\ud83d',
  '\u200f',
  '\ue000',
  '12',
  'U.S.',
  '...',
];
const LANGS = ['en', 'de', 'fr', 'es', 'pt', 'it', 'ru', 'nl', 'sv', 'zh', 'ja', 'ko', 'ar', null];

describe('any text', () => {
  test('never throws, and every span lies in its block', () => {
    const random = numbers(7);
    for (let round = 0; round < 400; round++) {
      const length = Math.floor(random() * 60);
      const text = Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join(
        random() < 0.5 ? ' ' : '',
      );
      const page = pageOf(text, { firms: ['Roy'], cut: ['Roy'] });
      const lang = LANGS[round % LANGS.length] as string | null;
      for (const one of readQuotations(page, quotationLanguage(lang))) {
        const block = page.blocks[one.block]?.text ?? '';
        expect(one.start).toBeLessThan(one.end);
        expect(one.end).toBeLessThanOrEqual(block.length);
        expect(block.slice(one.start, one.end)).toBe(one.text);
        if (!one.mention) continue;
        const where = page.blocks[one.mention.block]?.text ?? '';
        expect(one.mention.start).toBeLessThan(one.mention.end);
        expect(one.mention.end).toBeLessThanOrEqual(where.length);
      }
    }
  });

  test('empty and markless pages have none', () => {
    expect(read('', 'en')).toEqual([]);
    expect(read('Nothing here.\n\nNor here.', null)).toEqual([]);
  });
});

describe('hostile marks', () => {
  // Far more than any page holds. Work that grows with the square of the text would not end within the runner's limit.
  const TIMES = 15_000;
  test.each([
    ['opening marks', '“', 'en'],
    ['straight marks', '" ', 'en'],
    ['nested pairs', '“a ”', 'en'],
    ['verbs and marks', '“a b c d.” said Roy. ', 'en'],
    ['pronouns', '“a b c d,” he said. ', 'en'],
    ['one long sentence', '“a b c d,” he said, ', 'en'],
    ['commas', 'Roy, ', 'en'],
    ['capitals', 'Roy Kim ', 'en'],
    ['colons', 'Roy: ', 'en'],
    ['brackets', '[(', 'en'],
    ['corner marks', '「', 'ja'],
    ['corner pairs', '「ああ」と', 'ja'],
    ['Chinese verbs', '他说“好。”', 'zh'],
    ['Korean particles', '"가"고 그는 ', 'ko'],
    ['reposts', '//@a:b', 'zh'],
    ['dashes', '– a, ', 'sv'],
  ])('%s are read to the end', (_, unit, lang) => {
    const found = read(unit.repeat(TIMES), lang);
    expect(found.every((one) => one.end <= unit.length * TIMES)).toBe(true);
  });

  test('thousands of paragraphs that all go on', () => {
    const found = read('“We go on\n'.repeat(5000), 'en');
    expect(found.filter((one) => one.kind === 'continued')).toHaveLength(4998);
  });
});
