import { describe, expect, it } from 'vitest';
import type { CompanyAnnotation, PhraseAnnotation } from '../../lib/detection/annotation.ts';
import { countsOf, findingsOf, subjectsOf } from '../../lib/detection/findings.ts';

function company(over: Partial<CompanyAnnotation> = {}): CompanyAnnotation {
  return {
    kind: 'company',
    start: 0,
    end: 4,
    surface: 'Lumo',
    companyId: 'lumo',
    candidates: ['lumo'],
    relation: 'name',
    confidence: 1,
    why: [],
    ...over,
  };
}

const phrase: PhraseAnnotation = {
  kind: 'phrase',
  start: 9,
  end: 20,
  surface: 'Rightsizing',
  entryId: 'en-rightsizing',
  lang: 'en',
  layer: 'euphemism',
  why: [],
};

describe('findings of a page', () => {
  it('gathers mentions by subject, in the order of the first ones', () => {
    const found = findingsOf([company(), phrase, company({ surface: 'Lumo Inc.' }), phrase]);
    expect(found).toEqual([
      {
        kind: 'company',
        key: 'lumo',
        subjects: [{ kind: 'company', id: 'lumo' }],
        surface: 'Lumo',
        relation: 'name',
        count: 2,
      },
      {
        kind: 'phrase',
        key: 'en-rightsizing',
        subjects: [{ kind: 'phrase', id: 'en-rightsizing' }],
        surface: 'Rightsizing',
        count: 2,
      },
    ]);
  });

  it('keeps firms outside the data apart by their names', () => {
    const outside = { companyId: null, candidates: [], name: 'Quoril' };
    expect(findingsOf([company(outside), company({ ...outside, surface: 'Quoril Ltd' })])).toMatchObject([
      { key: ':Quoril', subjects: [], count: 2 },
    ]);
  });

  it('keeps every firm that a shared name may stand for', () => {
    const shared = company({ candidates: ['lumo', 'lumo-bank'] });
    expect(subjectsOf(shared)).toEqual([
      { kind: 'company', id: 'lumo' },
      { kind: 'company', id: 'lumo-bank' },
    ]);
    expect(findingsOf([shared])[0]?.subjects).toEqual(subjectsOf(shared));
  });

  it.each([[[0, 1]], [[1, 0]]])('lets a mention that is sure of its firm settle the others (%j)', (order) => {
    const mentions = [company({ candidates: ['lumo', 'lumo-bank'] }), company()];
    const found = findingsOf(order.map((at) => mentions[at] as CompanyAnnotation));
    expect(found[0]).toMatchObject({ count: 2, subjects: [{ kind: 'company', id: 'lumo' }] });
  });

  it('counts mentions by kind', () => {
    expect(countsOf([company(), phrase, phrase])).toEqual({ companies: 1, phrases: 2 });
  });
});
