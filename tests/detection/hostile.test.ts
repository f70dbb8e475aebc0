import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../lib/article/all-languages.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import { readShippedPage } from './read-shipped.ts';

/** Texts made to be slow or to break something, each of about this many UTF-16 code units. */
const SIZE = 8_000;
const again = (text: string): string => text.repeat(Math.ceil(SIZE / text.length));

const TEXTS: Readonly<Record<string, string>> = {
  'one endless word': again('a'),
  'one endless name': again('Meta'),
  'near matches of names': again('Meta Platform '),
  'names in a row': again('Apple, Target and Gap, '),
  'a phrase that never ends': again('let the quick '),
  'gaps inside gaps': again('let go let go reduce cut the the the '),
  'marks in marks': again('“«„'),
  'straight marks': again('"'),
  'marks without speakers': again('“It is,” said “It is,” '),
  'numbers in a row': again('1,000 of 2,000 jobs and 300 or 40% '),
  'claims in a row': again('Intel cut 300 jobs and Cisco 400. '),
  'lone surrogates': again('\ud83d京\udc00裁'),
  'bidirectional controls': again('\u202eIntel\u202c let\u2067 go\u2069 '),
  zalgo: again(`Z${'\u0351'.repeat(40)}`),
  'white space': again(' \u00a0\u3000\n'),
  'unspaced names': again('京东裁员优化毕业'),
  'full-width letters': again('Ｉｎｔｅｌ　ｌａｙｏｆｆｓ'),
  'sentence ends': again('. ! ? 。 '),
  'colons as of a transcript': again('Roy: no. Kim: yes.\n'),
};

describe('hostile text', { timeout: 60_000 }, () => {
  it.each(Object.entries(TEXTS))('%s is read to the end, and every finding lies in it', (_, text) => {
    const blocks = [{ key: 1, text, lang: null, heading: false, quoted: false }];
    const found = readShippedPage(blocks, 'en');
    const article = { blocks, found, title: '', lang: 'en' };
    const { claims, quotations } = readArticle(article, { companyName: (id) => id }, ALL_LANGUAGES);
    for (const { start, end, surface } of found.get(1) ?? []) expect(text.slice(start, end)).toBe(surface);
    for (const { start, end } of [...claims, ...quotations])
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
  });
});
