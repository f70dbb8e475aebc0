// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '../../../components/cards/index.ts';
import { cardModel } from '../../../lib/hover/card-model.ts';
import type { CardFacts } from '../../../lib/packs/card-facts.ts';
import { draw, partUnder, violations } from '../draw.tsx';
import { phraseFacts, quotation } from '../sample-facts.ts';

const FULL = phraseFacts({
  term: '新しい門出',
  lang: 'ja',
  plain: '解雇',
  region: ['JP'],
  usage: 'Mostly in letters to staff.',
  legal: 'No meaning in law.',
  firstUse: 'A letter of March 2019',
  sources: ['https://www.example.org/letter', 'https://paper.example/a?b=c'],
  quotations: [
    quotation({ lang: 'ja', quote: '言い換えにすぎない。' }),
    quotation({ id: 'c', speakerClass: 'company', speaker: 'Norvik', quote: 'Onward together!' }),
  ],
});

function show(facts: CardFacts | null, tag = 'en'): HTMLElement {
  const mention = { kind: 'phrase', surface: 'fresh starts' } as const;
  return draw(<Card model={cardModel(mention, [facts], '2026-07-01')} place="page" />, tag);
}
const valueUnder = (label: RegExp): Element | null =>
  [...document.querySelectorAll('dt')].find((dt) => label.test(dt.textContent ?? ''))?.nextElementSibling ??
  null;

afterEach(() => render(null, document.body));

describe('a phrase explained', () => {
  it.each([
    [/Often used for/, 'A dismissal told as a new beginning.'],
    [/simply mean/, 'beginning something anew'],
    [/Who uses it/, 'Corporate communications'],
    [/Mostly used in/, 'Japan'],
    [/How it is used/, 'Mostly in letters to staff.'],
    [/In law/, 'No meaning in law.'],
    [/First known use/, 'A letter of March 2019'],
  ])('%s', (label, value) => {
    show(FULL);
    expect(valueUnder(label)?.textContent).toBe(value);
  });

  it('gives plain words in the language of the phrase', () => {
    const plain = [...show(FULL).querySelectorAll('bdi')].find(({ textContent }) => textContent === '解雇');
    expect(plain?.getAttribute('lang')).toBe('ja');
  });

  it('leaves out what is not known', () => {
    show(phraseFacts());
    expect(valueUnder(/In law/)).toBeNull();
    expect(valueUnder(/First known use/)).toBeNull();
    expect(document.querySelectorAll('a')).toHaveLength(0);
  });

  it('names its sources by their hosts', () => {
    const links = [...show(FULL).querySelectorAll<HTMLAnchorElement>('a[href*=example]')];
    expect(links.map(({ textContent }) => textContent?.replace(/ \(.*/, ''))).toEqual(
      expect.arrayContaining(['example.org', 'paper.example']),
    );
  });

  it('hears no firm as an expert', () => {
    show(FULL);
    expect(partUnder(/experts say/)).toMatch(/言い換えにすぎない/);
    expect(partUnder(/experts say/)).not.toMatch(/Onward/);
  });

  it.each(['en', 'ar', 'zh_CN'])('has no violation (%s)', async (tag) => {
    show(FULL, tag);
    expect(await violations()).toEqual([]);
  });
});

it('says that it got no answer', () => {
  expect(show(null).textContent).toMatch(/fresh starts.*gave no answer/);
});
