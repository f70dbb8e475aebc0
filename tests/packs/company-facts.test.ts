import { describe, expect, test } from 'vitest';
import { companyFacts } from '../../lib/packs/company-facts.ts';
import { companyRow, eventRow, noticeRow, quotationRow } from '../facts/sample-rows.ts';

const EMPTY = { companies: [companyRow()], events: [], notices: [], commentary: [] };

describe('facts of a company', () => {
  test('a firm without rows still has a card', () => {
    expect(companyFacts(EMPTY)).toEqual([
      expect.objectContaining({ id: 'kestrel', name: 'Kestrel', events: [], notices: [], quotations: [] }),
    ]);
  });

  test('hidden rows and rows of other firms stay out', () => {
    const [facts] = companyFacts({
      ...EMPTY,
      events: [
        eventRow({ id: 'kestrel-1' }),
        eventRow({ id: 'kestrel-2', flag: 'hide:running-total' }),
        eventRow({ id: 'osprey-1', company_id: 'osprey' }),
        eventRow({ id: 'nobody-1', company_id: '', relation: '' }),
      ],
      notices: [noticeRow({ flag: 'hide:repeat-of-earlier-notice' }), noticeRow({ id: 'TX-aaaaaaaaaaaa' })],
    });
    expect(facts?.events.map(({ id }) => id)).toEqual(['kestrel-1']);
    expect(facts?.notices.map(({ id }) => id)).toEqual(['TX-aaaaaaaaaaaa']);
  });

  test('newest first', () => {
    const [facts] = companyFacts({
      ...EMPTY,
      events: ['2024', '2026-03-02', '2025-11'].map((date) => eventRow({ id: `kestrel-${date}`, date })),
    });
    expect(facts?.events.map(({ date }) => date)).toEqual(['2026-03-02', '2025-11', '2024']);
  });

  test('a quotation about two firms stands on both cards', () => {
    const both = companyFacts({
      ...EMPTY,
      companies: [companyRow(), companyRow({ id: 'osprey', name: 'Osprey' })],
      commentary: [quotationRow({ about: { companies: ['Osprey', 'Kestrel'], phrases: [] } })],
    });
    expect(both.map(({ quotations }) => quotations.length)).toEqual([1, 1]);
  });
});
