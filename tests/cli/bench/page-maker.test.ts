import { describe, expect, it } from 'vitest';
import { makePage, makePosts } from '../../../lib/cli/bench/page-maker.ts';
import { PAGE_PLANS, type PagePlan } from '../../../lib/cli/bench/page-plans.ts';
import type { Vocabulary } from '../../../lib/cli/bench/vocabulary.ts';
import { window } from '../../../lib/cli/page-globals.ts';

const WORDS: Vocabulary = {
  lang: 'en',
  quiet: ['the river froze over in the night', 'bread < butter & salt', 'nobody came to the station at noon'],
  telling: ['the mill let forty go'],
  companies: ['Ardent Looms', 'Brook & Sons'],
  comma: ', ',
  stop: '. ',
};
const PLAN: PagePlan = { ...PAGE_PLANS.M, textNodes: 600, characters: 15_000, telling: 0.2, named: 0.2 };

function textNodesOf(html: string): string[] {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  const walker = window.document.createTreeWalker(body, 4);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
  return texts;
}

describe('makePage', () => {
  const page = makePage(PLAN, WORDS);

  it('makes the same page every time', () => {
    expect(makePage(PLAN, WORDS).html).toBe(page.html);
  });

  it('comes to the text that was asked for', () => {
    expect(Math.abs(page.textNodes / PLAN.textNodes - 1)).toBeLessThan(0.05);
    expect(Math.abs(page.characters / PLAN.characters - 1)).toBeLessThan(0.05);
  });

  it('counts what a parser makes of it', () => {
    const texts = textNodesOf(page.html);
    expect(texts.length).toBe(page.textNodes);
    expect(texts.join('').length).toBe(page.characters);
    expect(texts.join('')).toContain('bread < butter & salt');
  });

  it('holds names and phrases in the shares of the plan', () => {
    const clauses = page.html.split('froze over in the night').length - 1;
    expect(clauses).toBeGreaterThan(20);
    expect(page.html).toContain('the mill let forty go');
    expect(page.html).toContain('Ardent Looms, ');
    expect(makePage({ ...PLAN, telling: 0, named: 0 }, WORDS).html).not.toMatch(
      /let forty go|Ardent Looms, /,
    );
  });

  it('is one article, or many where it is a feed', () => {
    expect(page.html.split('<article>').length).toBe(2);
    expect(makePage({ ...PLAN, post: 2 }, WORDS).html.split('<article>').length).toBeGreaterThan(20);
  });
});

describe('makePosts', () => {
  it('makes batches that differ', () => {
    const [first, second] = [makePosts(4, PLAN, WORDS, 0), makePosts(4, PLAN, WORDS, 1)];
    expect(first).toHaveLength(4);
    expect(first[0]).toMatch(/^<article>[\s\S]*<p>[\s\S]*<\/article>/);
    expect(second).not.toEqual(first);
    expect(makePosts(4, PLAN, WORDS, 0)).toEqual(first);
  });
});
