import { describe, expect, test } from 'vitest';
import { blockers } from '../../lib/facts/blocker.ts';
import { checkRows, headerProblem, repeatedKeys } from '../../lib/facts/check-rows.ts';
import { companies } from '../../lib/facts/company.ts';
import { companyRecord } from './sample-rows.ts';

const HEADER = ['alias', 'company_id', 'longer_word', 'frequency', 'part_of_speech'];

describe('header', () => {
  test('the columns of the schema in their order', () => {
    expect(headerProblem(blockers, 'b.csv', HEADER)).toBeNull();
  });

  test.each([
    ['missing', HEADER.slice(0, 4), 'lacks part_of_speech'],
    ['unknown', [...HEADER, 'colour'], 'has "colour" too many'],
    ['misspelt', ['aliass', ...HEADER.slice(1)], 'lacks alias and has "aliass" too many'],
    ['order', [...HEADER].reverse(), 'is in another order'],
  ])('%s', (_name, header, message) => {
    const problem = headerProblem(blockers, 'b.csv', header);
    expect(problem).toMatchObject({ code: 'header-mismatch', file: 'b.csv', line: 1 });
    expect(problem?.message).toContain(message);
    expect(problem?.message).toContain(`it must read ${HEADER.join(',')}`);
  });
});

describe('rows', () => {
  test('a faulty row is left out and reported with its line; the others stay', () => {
    const { rows, problems } = checkRows(companies, 'companies.csv', [
      { line: 2, fields: companyRecord() },
      { line: 3, fields: companyRecord({ id: 'no id' }) },
      { line: 4, fields: companyRecord({ id: 'osprey' }) },
    ]);
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'field-invalid', file: 'companies.csv', line: 3, field: 'id' }),
    ]);
  });

  test('a repeated key is reported at the later place and names the earlier one', () => {
    const { rows } = checkRows<Record<string, unknown>>(companies, 'companies.csv', [
      { line: 2, fields: companyRecord() },
      { line: 9, fields: companyRecord() },
    ]);
    expect(repeatedKeys(companies, rows)).toEqual([
      expect.objectContaining({
        code: 'id-repeated',
        line: 9,
        field: 'id',
        message: expect.stringContaining('"kestrel" stands in companies.csv:2 already'),
      }),
    ]);
  });
});
