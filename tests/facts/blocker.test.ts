import { expect, test } from 'vitest';
import { blockers } from '../../lib/facts/blocker.ts';
import { csvRecord, faultsOf } from './raw-row.ts';

const blocker = (longer_word: string) =>
  csvRecord(blockers, {
    alias: '阿里',
    company_id: 'alibaba',
    longer_word,
    frequency: '3',
    part_of_speech: 'ns',
  });

test('a blocker holds the name it blocks', () => {
  expect(faultsOf(blockers, blocker('阿里山'))).toEqual([]);
  expect(faultsOf(blockers, blocker('日月潭'))).toEqual([
    'longer_word: "日月潭" does not hold "阿里"; name a longer word that does',
  ]);
  expect(faultsOf(blockers, blocker('阿里'))).toHaveLength(1);
});
