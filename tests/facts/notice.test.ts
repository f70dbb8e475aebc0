import { describe, expect, test } from 'vitest';
import { notices } from '../../lib/facts/notice.ts';
import { faultsOf } from './raw-row.ts';
import { noticeRecord, noticeRow } from './sample-rows.ts';

describe('notices', () => {
  test('empty cells are unknown', () => {
    expect(noticeRow({ count: '', company_id: '', effective_date: '' })).toMatchObject({
      count: null,
      companyId: null,
      effectiveDate: null,
      location: null,
    });
  });

  test.each([
    ['id', { id: 'TX-12' }, 'id: "TX-12" is not a notice id;'],
    ['id of another state', { id: 'OK-0123456789ab' }, 'id: the id must begin with the state; write TX-…'],
    ['type', { type: 'strike' }, 'type: "strike" is not allowed here;'],
    ['date', { notice_date: '2026-03' }, 'notice_date: "2026-03" is not a day;'],
  ])('%s', (_name, cells, message) => {
    const faults = faultsOf(notices, noticeRecord(cells));
    expect(faults).toEqual([expect.stringContaining(message)]);
  });
});
