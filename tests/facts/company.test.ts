import { expect, test } from 'vitest';
import { companies, namesOf } from '../../lib/facts/company.ts';
import { faultsOf } from './raw-row.ts';
import { companyRecord, companyRow } from './sample-rows.ts';

test('every name a firm goes by', () => {
  const row = companyRow({
    legal_name: 'Kestrel plc',
    aliases: 'KSTL',
    former_names: 'Falcon',
    aliases_zh: '红隼|紅隼',
  });
  expect(namesOf(row)).toEqual(['Kestrel', 'Kestrel plc', 'KSTL', 'Falcon', '红隼', '紅隼']);
});

test('faults of a company', () => {
  expect(faultsOf(companies, companyRecord({ id: 'Kestrel', aliases: 'a|a', ambiguity: 'maybe' }))).toEqual([
    expect.stringContaining('id: "Kestrel" is not an id;'),
    expect.stringContaining('aliases: "a|a" names a value twice;'),
    expect.stringContaining('ambiguity: "maybe" is not allowed here;'),
  ]);
});
