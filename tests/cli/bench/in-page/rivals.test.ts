import { describe, expect, it } from 'vitest';
import {
  expressionCounter,
  modernCounter,
  monyoneCounter,
  trieCounter,
} from '../../../../lib/cli/bench/in-page/rivals.ts';

const TERMS = ['ardent looms', 'let go', 'c++ works', '优化'];

describe.each([
  ['RegExp', expressionCounter],
  ['modern-ahocorasick', modernCounter],
  ['@monyone/aho-corasick', monyoneCounter],
])('%s is given real work', (_, make) => {
  it.each([
    ['Ardent Looms let go of forty', 2],
    ['the C++ Works', 1],
    ['公司优化了人员', 1],
    ['nothing of the kind', 0],
  ])('%s: %d', (text, count) => {
    expect(make(TERMS)(text)).toBe(count);
  });
});

it('a RegExp begins and ends at words', () => {
  expect(expressionCounter(['meta'])('metal, Meta')).toBe(1);
});

it('the trie finds spaced names', () => {
  expect(trieCounter(TERMS)('Ardent Looms let go of forty')).toBe(2);
});
