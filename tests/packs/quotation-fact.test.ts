import { describe, expect, test } from 'vitest';
import { byWeight, newestFirst, quotationFact } from '../../lib/packs/quotation-fact.ts';
import { quotationRow } from '../facts/sample-rows.ts';

const fact = (id: string, speakerClass: string, date: string) =>
  quotationFact(quotationRow({ id, class: speakerClass, date }));

describe('quotations', () => {
  test('experts first, newest first within a class, undated last, the firm itself at the end', () => {
    const facts = [
      fact('firm', 'company', '2026-05-01'),
      fact('old', 'expert', '2020'),
      fact('undated', 'expert', ''),
      fact('worker', 'worker', '2026-01-01'),
      fact('new', 'expert', '2026-02'),
      fact('unnamed', 'anonymous-expert', '2026-06-01'),
    ];
    expect([...facts].sort(byWeight).map(({ id }) => id)).toEqual([
      'new',
      'old',
      'undated',
      'unnamed',
      'worker',
      'firm',
    ]);
  });

  test('the words and their source go over unchanged', () => {
    const row = quotationRow();
    expect(quotationFact(row)).toMatchObject({
      quote: row.quote,
      speaker: row.speaker,
      speakerClass: 'expert',
      publisher: row.publisher,
      sourceUrl: row.sourceUrl,
    });
    expect(quotationFact(quotationRow({ source_url: 'http://news.example/words' })).sourceUrl).toBe('');
  });

  test('a month is as old as its first day', () => {
    expect(newestFirst('2026-03', '2026-03-01')).toBe(0);
    expect(newestFirst('2026-03', '2026-03-02')).toBeGreaterThan(0);
    expect(newestFirst('2026', '2025-12-31')).toBeLessThan(0);
  });
});
