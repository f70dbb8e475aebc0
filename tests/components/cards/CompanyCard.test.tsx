// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/cards/index.ts';
import { type CardMention, cardModel } from '../../../lib/hover/card-model.ts';
import type { CardFacts } from '../../../lib/packs/card-facts.ts';
import { draw, partUnder, violations } from '../draw.tsx';
import { companyFacts, event, notice, quotation } from '../sample-facts.ts';

const NORVIK: CardMention = { kind: 'company', surface: 'Norvik', relation: 'name' };
const FULL = companyFacts({
  industry: 'Energy',
  country: 'Norway',
  tickers: ['OSE:NRV'],
  events: [
    event({ count: 400, countMax: 600, qualifier: 'range', percent: 10, percentMax: 15, scope: 'unit' }),
    event({ id: 'b', date: '2025-11', count: 700, countMax: 700, qualifier: 'up-to', tier: 'company' }),
    event({ id: 'c', date: '2025-10-01', count: null, status: 'reported', summable: false }),
    event({ id: 'd', date: '2024', count: 9000, status: 'rumoured', summable: false }),
    event({ id: 'e', date: '2023-02-02', count: 80, note: 'Whole yard', cautions: ['single-source'] }),
  ],
  notices: [notice({ count: 4000 })],
  quotations: [
    quotation({ id: 'x' }),
    quotation({ id: 'y', speaker: 'Bo Lind', quote: 'It will not be the last.' }),
    quotation({ id: 'z', speaker: 'Cy Marsh', quote: 'A third view.' }),
    quotation({ id: 'w', speaker: 'A fitter', speakerClass: 'worker', quote: 'We heard it on the radio.' }),
    quotation({ id: 'v', speaker: 'Norvik', speakerClass: 'company', quote: 'We are simplifying.' }),
  ],
});

function show(facts: readonly (CardFacts | null)[], tag = 'en', mention = NORVIK): HTMLElement {
  return draw(<Card model={cardModel(mention, facts, '2026-07-01')} place="page" onClose={vi.fn()} />, tag);
}
const text = (): string => document.body.textContent ?? '';

afterEach(() => render(null, document.body));

describe('a full card', () => {
  it('is a dialog named after the firm', () => {
    const card = show([FULL]).querySelector('[role=dialog]');
    const label = document.getElementById(card?.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe('Norvik');
  });

  it.each([
    ['a range', /400–600 jobs · 10–15% of staff/],
    ['a ceiling', /up to 700 jobs/],
    ['no figure', /Reported, no figure/],
    ['a caution', /Rests on a single source/],
    ['its note', /Whole yard/],
    ['who stands behind it', /company or its filing/],
    ['a day', /announced Mar 2, 2026/],
    ['a month as a month', /announced Nov 2025/],
  ])('states %s as it was stated', (_, wanted) => {
    show([FULL]);
    expect(partUnder(/Latest in our data/)).toMatch(wanted);
  });

  it('keeps rumours under a heading of their own', () => {
    show([FULL]);
    expect(partUnder(/Rumoured/)).toMatch(/9,000 jobs/);
    expect(partUnder(/Latest in our data/)).not.toMatch(/9,000/);
  });

  it('adds up stated announcements only, with the rule beside the sum', () => {
    show([FULL]);
    const sum = partUnder(/Announced cuts/);
    expect(sum).toMatch(/1,100–1,300 jobs/);
    expect(sum).toMatch(/WARN notices are not in it/);
    expect(sum).toMatch(/1 record of these months was not added/);
  });

  it('shows notices apart and says that they are not added', () => {
    show([FULL]);
    const notices = partUnder(/WARN notices/);
    expect(notices).toMatch(/4,000 jobs/);
    expect(notices).toMatch(/Not added to the announcements/);
    expect(partUnder(/Announced cuts/)).not.toMatch(/4,000|5,100/);
  });

  it('hears two experts, and neither the firm nor its workers as experts', () => {
    show([FULL]);
    const experts = partUnder(/experts say/);
    expect(experts).toMatch(/Ana Roy.*Bo Lind/);
    expect(experts).not.toMatch(/Cy Marsh|simplifying|radio/);
    expect(partUnder(/company’s own words/)).toMatch(/We are simplifying/);
    expect(partUnder(/worker’s voice/)).toMatch(/radio/);
  });

  it('tells its age and what it covers', () => {
    show([FULL]);
    expect(text()).toMatch(/Data of Jun 30, 2026/);
  });

  it('opens every link in a tab that knows nothing of the page', () => {
    const links = [...show([FULL]).querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(7);
    for (const link of links) {
      expect(link.href).toMatch(/^https:/);
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    }
  });

  it('closes by its button', () => {
    const onClose = vi.fn();
    draw(<Card model={cardModel(NORVIK, [FULL])} place="page" onClose={onClose} />);
    const close = document.querySelector<HTMLButtonElement>('button[aria-label=Close]');
    act(() => close?.click());
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each(['en', 'ar', 'ja'])('has no violation (%s)', async (tag) => {
    show([FULL], tag);
    expect(await violations()).toEqual([]);
  });
});

describe('little or nothing known', () => {
  it('does not read as good news', () => {
    show([companyFacts({ events: [] })]);
    expect(text()).toMatch(/No record in our data \(covers .*, as of Jun 30, 2026\)/);
    expect(text()).toMatch(/may have been cuts that we do not know of/);
    expect(text()).not.toMatch(/no layoffs|0 jobs/i);
  });

  it('has no record of announcements where there are only notices', () => {
    show([companyFacts({ events: [], notices: [notice()] })]);
    expect(text()).toMatch(/No announcement in our data/);
    expect(partUnder(/WARN notices/)).toMatch(/4,000/);
  });

  it('says that it got no answer', () => {
    show([null]);
    expect(text()).toMatch(/says nothing about whether there were cuts/);
  });

  it('makes no link of an address that is not https', () => {
    const unsafe = event({ sourceUrl: 'javascript:alert(1)', publisher: 'Odd Times' });
    expect(show([companyFacts({ events: [unsafe] })]).querySelectorAll('a')).toHaveLength(0);
    expect(text()).toMatch(/Odd Times/);
  });

  it('drops controls that would turn the text around', () => {
    show([companyFacts({ name: 'Nor\u202evik' })]);
    expect(text()).toMatch(/Norvik/);
    expect(text()).not.toMatch(/\u202e/);
  });
});

describe('how the page calls the firm', () => {
  it.each([
    ['former-name', /“Norwick” is a former name of Norvik/],
    ['brand', /“Norwick” is a brand of Norvik/],
    ['name', /On this page: “Norwick”/],
  ] as const)('%s', (relation, sentence) => {
    show([FULL], 'en', { kind: 'company', surface: 'Norwick', relation });
    expect(text()).toMatch(sentence);
  });
});

describe('a name that several firms bear', () => {
  const both = ['Norvik Oil', 'Norvik Bank'].map((name) => companyFacts({ id: name, name }));
  const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')];

  it('shows no figure before the reader has chosen, and keeps the choice open after', () => {
    show(both);
    expect(text()).not.toMatch(/300 jobs/);
    act(() => buttons()[1]?.click());
    expect(text()).toMatch(/300 jobs/);
    expect(buttons().map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
  });

  it('keeps the button that was pressed, and the focus with it', () => {
    show(both);
    const [first] = buttons();
    first?.focus();
    act(() => first?.click());
    expect(document.activeElement).toBe(first);
  });
});

describe('right to left', () => {
  it('turns the card and leaves the data to find its own direction', () => {
    const card = show([FULL], 'ar').querySelector('[role=dialog]');
    expect([card?.getAttribute('dir'), card?.getAttribute('lang')]).toEqual(['rtl', 'ar']);
    const note = [...document.querySelectorAll('bdi')].find((bdi) => bdi.textContent === 'Whole yard');
    expect([note?.getAttribute('dir'), note?.getAttribute('lang')]).toEqual(['auto', 'en']);
  });
});
