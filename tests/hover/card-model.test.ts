import { describe, expect, it } from 'vitest';
import type { PhraseAnnotation } from '../../lib/detection/annotation.ts';
import { type CardMention, cardModel } from '../../lib/hover/card-model.ts';
import { companyFacts, event, notice, phraseFacts } from '../components/sample-facts.ts';

const TODAY = '2026-07-01';
const NORVIK: CardMention = { kind: 'company', surface: 'Norvik', relation: 'name' };
const FRESH: PhraseAnnotation = {
  kind: 'phrase',
  start: 0,
  end: 12,
  surface: 'fresh starts',
  entryId: 'en-fresh-start',
  lang: 'en',
  layer: 'euphemism',
  why: [],
};

describe('the card of a firm', () => {
  it('has its records, their sum and their time line', () => {
    const model = cardModel(
      NORVIK,
      [companyFacts({ events: [event(), event({ id: 'older', date: '2024' })] })],
      TODAY,
    );
    expect(model).toMatchObject({
      kind: 'company',
      view: 'record',
      name: 'Norvik',
      calledHere: null,
      sum: { jobs: { low: 300 }, leftOut: 0 },
      notices: null,
      age: { stale: false },
    });
    expect(model).toHaveProperty('timeline.points.length', 2);
  });

  it('never lets a notice into the sum or the time line', () => {
    const notices = [notice({ count: 5000 }), notice({ id: 'b', count: 7 })];
    const plain = cardModel(NORVIK, [companyFacts()], TODAY);
    const noticed = cardModel(NORVIK, [companyFacts({ notices })], TODAY);
    expect(noticed).toEqual({ ...plain, notices: expect.objectContaining({ count: 2 }) });
    const only = cardModel(NORVIK, [companyFacts({ events: [], notices })], TODAY);
    expect(only).toMatchObject({ sum: null, timeline: null, events: { stated: [], doubtful: [] } });
  });

  it.each([
    ['Norvik', null],
    ['NORVIK', null],
    ['Ｎｏｒｖｉｋ', null],
    ['Norvik Software', { surface: 'Norvik Software', relation: 'former-name' }],
  ] as const)('called "%s" on the page says %j', (surface, calledHere) => {
    expect(
      cardModel({ kind: 'company', surface, relation: 'former-name' }, [companyFacts()], TODAY),
    ).toMatchObject({
      calledHere,
    });
  });

  it('of a name that two firms bear is a choice between them', () => {
    const other = companyFacts({ id: 'norvik-bank', name: 'Norvik Bank' });
    const model = cardModel(NORVIK, [companyFacts(), other], TODAY);
    expect(model).toMatchObject({
      view: 'choice',
      surface: 'Norvik',
      choices: [{ id: 'norvik' }, { id: 'norvik-bank' }],
    });
  });

  it('stays a choice where only one of the two was answered', () => {
    const model = cardModel(NORVIK, [null, companyFacts()], TODAY);
    expect(model).toMatchObject({ view: 'choice', choices: [{ id: 'norvik' }] });
  });

  it.each([[[null]], [[null, null]], [[phraseFacts()]]])(
    'says so where the data gave no answer (%#)',
    (facts) => {
      expect(cardModel(NORVIK, facts, TODAY)).toEqual({
        kind: 'company',
        view: 'unanswered',
        surface: 'Norvik',
      });
    },
  );
});

describe('the card of a phrase', () => {
  it('has what the lexicon says, and plain words where they say more than the term', () => {
    expect(cardModel(FRESH, [phraseFacts()], TODAY)).toMatchObject({
      view: 'record',
      phrase: { term: 'fresh start' },
      plain: 'dismissal',
    });
    expect(cardModel(FRESH, [phraseFacts({ plain: 'fresh start' })], TODAY)).toMatchObject({ plain: null });
  });

  it.each([[[null]], [[companyFacts()]]])('says so where the data gave no answer (%#)', (facts) => {
    expect(cardModel(FRESH, facts, TODAY)).toEqual({
      kind: 'phrase',
      view: 'unanswered',
      surface: 'fresh starts',
    });
  });
});
