import { expect, test } from 'vitest';
import { noticeFact } from '../../lib/packs/notice-fact.ts';
import { noticeRow } from '../facts/sample-rows.ts';

test('place and cautions of a notice', () => {
  const fact = noticeFact(noticeRow({ location: 'Kent', county: 'King County', flag: 'care:amendment' }));
  expect(fact).toMatchObject({
    location: 'Kent, King County',
    cautions: ['amendment'],
    count: 40,
    type: 'closure',
  });
  expect(noticeFact(noticeRow({ location: 'Kent', county: 'Kent' })).location).toBe('Kent');
  expect(noticeFact(noticeRow()).location).toBeNull();
});
