import { expect, test } from 'vitest';
import { lexicon } from '../../lib/facts/lexicon-entry.ts';
import { sites } from '../../lib/facts/site.ts';
import { columnOf, columnsOf } from '../../lib/facts/table-spec.ts';

test('columns are spelt as the files spell them', () => {
  expect(columnsOf(sites)).toEqual([
    'host',
    'include_subdomains',
    'name',
    'kind',
    'country',
    'languages',
    'notes',
  ]);
  expect(columnOf(lexicon, 'nearMiss')).toBe('nearMiss');
});
