import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/claims/claim.ts';
import { claimModels } from '../../lib/hover/card-claims.ts';
import { event } from '../components/sample-facts.ts';

const TODAY = '2026-03-10';

function claim(change: Partial<Claim> = {}): Claim {
  return {
    block: 1,
    start: 0,
    end: 10,
    company: 'Norvik',
    companyId: 'norvik',
    count: 300,
    countMax: null,
    percent: null,
    percentMax: null,
    date: null,
    status: 'announced',
    ...change,
  };
}

/** Comparison and the day of the record compared with. */
function verdict(one: Claim, ...events: ReturnType<typeof event>[]): readonly [string, string | null] {
  const [model] = claimModels([one], events, TODAY);
  return [model?.comparison ?? 'none', model?.record?.date ?? null];
}

describe('a claim beside the records', () => {
  const SPRING = event({ date: '2026-03-02', count: 300 });

  it('is the same where the figure is', () => {
    expect(verdict(claim(), SPRING)).toEqual(['same', '2026-03-02']);
  });

  it('differs where a record of that time has another figure', () => {
    expect(verdict(claim({ count: 350 }), SPRING)).toEqual(['differs', '2026-03-02']);
  });

  it('prefers the record with its figure to a nearer one', () => {
    const later = event({ id: 'b', date: '2026-03-09', count: 280 });
    expect(verdict(claim(), later, SPRING)).toEqual(['same', '2026-03-02']);
    expect(verdict(claim({ count: 290 }), SPRING, later)).toEqual(['differs', '2026-03-09']);
  });

  it.each([
    ['there is no record', claim(), []],
    ['the record is of another time', claim({ date: '2024-05' }), [SPRING]],
    ['the record is of another size', claim({ count: 9000 }), [SPRING]],
    ['the record has no such number', claim({ count: null, percent: 8 }), [SPRING]],
    ['the record is a rumour', claim(), [event({ status: 'rumoured' })]],
    ['the claim is denied', claim({ status: 'denied' }), [SPRING]],
  ])('stands alone where %s', (_, one, events) => {
    expect(verdict(one, ...events)).toEqual(['alone', null]);
  });

  it('takes the claim for one of the day of the page where it has no date of its own', () => {
    expect(verdict(claim({ date: '2026' }), SPRING)[0]).toBe('same');
    expect(claimModels([claim()], [SPRING], '2027-01-01')[0]?.comparison).toBe('alone');
  });

  it('knows a range by what lies in it', () => {
    const range = event({ count: 200, countMax: 400 });
    expect(verdict(claim({ count: 250 }), range)[0]).toBe('same');
    expect(verdict(claim({ count: 380, countMax: 500 }), range)[0]).toBe('same');
    expect(verdict(claim({ count: 450 }), range)[0]).toBe('differs');
  });

  it('is not the same where only one of two numbers is', () => {
    const both = event({ count: 300, percent: 10 });
    expect(verdict(claim({ percent: 10 }), both)[0]).toBe('same');
    expect(verdict(claim({ percent: 12 }), both)[0]).toBe('differs');
  });
});
