import { describe, expect, it } from 'vitest';
import { WordTrie } from '../../../../lib/cli/bench/in-page/word-trie.ts';

const trie = new WordTrie(['Ardent Looms', 'ardent', "Brook's Mill"]);

describe('a trie of words', () => {
  it.each([
    ['Ardent Looms of Leeds', 1],
    ['an ardent weaver, an ARDENT reader', 2],
    ['ardently', 0],
    ["at Brook's Mill", 1],
    ['Looms alone', 0],
    ['', 0],
  ])('%s: %d', (text, count) => {
    expect(trie.count(text)).toBe(count);
  });
});
