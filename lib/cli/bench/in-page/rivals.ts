import { AhoCorasick } from '@monyone/aho-corasick';
import Mark from 'mark.js';
import ModernAhoCorasick from 'modern-ahocorasick';
import { settle } from './stage.ts';
import { WordTrie } from './word-trie.ts';

/** Counts the terms in a text. */
export type Counter = (text: string) => number;

const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;
const LATIN = /^\w.*\w$/s;

/** One expression of all terms, the longest first; Latin ones at the edges of words. */
export function expressionOf(terms: readonly string[]): RegExp {
  const longest = [...terms].sort((a, b) => b.length - a.length);
  const written = (list: readonly string[]): string => list.map((t) => t.replace(SPECIAL, '\\$&')).join('|');
  const latin = written(longest.filter((term) => LATIN.test(term)));
  const other = written(longest.filter((term) => !LATIN.test(term)));
  const parts = [latin && `\\b(?:${latin})\\b`, other && `(?:${other})`].filter(Boolean);
  return new RegExp(parts.join('|'), 'gi');
}

export function expressionCounter(terms: readonly string[]): Counter {
  const expression = expressionOf(terms);
  return (text) => {
    let found = 0;
    expression.lastIndex = 0;
    while (expression.exec(text)) found++;
    return found;
  };
}

export function modernCounter(terms: readonly string[]): Counter {
  const automaton = new ModernAhoCorasick([...terms]);
  return (text) => automaton.search(text.toLowerCase()).length;
}

export function monyoneCounter(terms: readonly string[]): Counter {
  const automaton = new AhoCorasick([...terms]);
  return (text) => automaton.matchInText(text.toLowerCase()).length;
}

export function trieCounter(terms: readonly string[]): Counter {
  const trie = new WordTrie(terms);
  return (text) => trie.count(text);
}

/** mark.js over the whole page, with the layout that its elements bring about. */
export function markPage(expression: RegExp): void {
  new Mark(document.body).markRegExp(expression);
  settle();
}
