import { describe, expect, test } from 'vitest';
import type { Placed } from '../../lib/facts/check-rows.ts';
import { type PlacedTables, referenceProblems } from '../../lib/facts/references.ts';
import { companyRow, entryRow, eventRow, noticeRow, quotationRow } from './sample-rows.ts';

const at = <Row>(row: Row, file = 'file', line = 7): Placed<Row> => ({ file, line, row });

const SOUND: PlacedTables = {
  companies: [at(companyRow())],
  aliasPolicies: [],
  blockers: [],
  evidence: [],
  lexicon: [at(entryRow(), 'lexicon/en.jsonl')],
  events: [at(eventRow())],
  notices: [at(noticeRow(), 'notices/2026.csv')],
  commentary: [at(quotationRow())],
  sites: [],
  macro: [],
};

const faults = (tables: Partial<PlacedTables>) =>
  referenceProblems({ ...SOUND, ...tables }).map(
    ({ line, field, message }) => `${line} ${field}: ${message}`,
  );

describe('references', () => {
  test('tables that fit', () => {
    expect(faults({})).toEqual([]);
  });

  test('a row without a firm refers to none', () => {
    expect(faults({ events: [at(eventRow({ company_id: '', relation: '' }))] })).toEqual([]);
  });

  test.each<[string, Partial<PlacedTables>, string]>([
    [
      'event',
      { events: [at(eventRow({ company_id: 'osprey' }))] },
      '7 company_id: "osprey" is not in companies.csv;',
    ],
    [
      'notice',
      { notices: [at(noticeRow({ company_id: 'osprey' }), 'notices/2026.csv')] },
      '7 company_id: "osprey" is not in companies.csv;',
    ],
    [
      'quoted firm',
      { commentary: [at(quotationRow({ about: { companies: ['Osprey'], phrases: [] } }))] },
      '7 about: "Osprey" is not the name of a company',
    ],
    [
      'shared name',
      { companies: [at(companyRow()), at(companyRow({ id: 'kestrel-2' }))] },
      '7 about: "Kestrel" is borne by 2 companies;',
    ],
    [
      'language file',
      { lexicon: [at(entryRow(), 'lexicon/de.jsonl')] },
      '7 lang: an entry of "en" belongs in en.jsonl',
    ],
    [
      'year file',
      { notices: [at(noticeRow(), 'notices/2025.csv')] },
      '7 notice_date: a notice of 2026 belongs in 2026',
    ],
  ])('%s', (_name, tables, message) => {
    expect(faults(tables)).toEqual([expect.stringContaining(message)]);
  });

  test('policies and blockers are for names the firm has', () => {
    const policy = {
      companyId: 'kestrel',
      lang: 'en',
      class: 'short',
      policy: 'never-alone',
      englishWordFrequency: 0,
    } as const;
    expect(faults({ aliasPolicies: [at({ ...policy, alias: 'Kestrel' })] })).toEqual([]);
    expect(faults({ aliasPolicies: [at({ ...policy, alias: 'KL' })] })).toEqual([
      expect.stringContaining('7 alias: "KL" is no name of kestrel;'),
    ]);
  });
});
