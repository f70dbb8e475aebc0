import { expect, it } from 'vitest';
import { noticesModel } from '../../lib/hover/card-notices.ts';
import { notice } from '../components/sample-facts.ts';

it('is nothing where there are no notices', () => {
  expect(noticesModel([])).toBeNull();
});

it('counts notices, and adds up nobody in them', () => {
  const notices = [
    notice({ id: 'a', state: 'WA', noticeDate: '2026-05-22', count: 1395 }),
    notice({ id: 'b', state: 'NY', noticeDate: '2026-05-20', count: 389 }),
    notice({ id: 'c', state: 'WA', noticeDate: '2023-01-05', count: 12 }),
  ];
  const model = noticesModel(notices);
  expect(model).toEqual({
    count: 3,
    from: '2023-01-05',
    to: '2026-05-22',
    states: ['NY', 'WA'],
    latest: notices.slice(0, 2),
  });
});
