import { expect, test } from 'vitest';
import { coverageOf } from '../../lib/packs/coverage.ts';
import { companyRow, eventRow, noticeRow, quotationRow } from '../facts/sample-rows.ts';

test('the ends come from shown rows with a day, the beginnings from the coverage table', () => {
  const coverage = coverageOf({
    companies: [companyRow()],
    events: [
      eventRow({ date: '2017-11-03' }),
      eventRow({ date: '2026-03-02' }),
      eventRow({ date: '2026-12' }),
      eventRow({ date: '2026-08-01', flag: 'hide:repeat' }),
      eventRow({ date: '2026-04-01', company_id: '', relation: '' }),
    ],
    notices: [
      noticeRow({ notice_date: '2026-02-01' }),
      noticeRow({ notice_date: '2026-09-01', flag: 'hide:test-row' }),
    ],
    commentary: [quotationRow()],
    coverage: { compiled: '2026-11-24', announcementsFrom: '2020-03-11', noticesFrom: '2022-01-01' },
  });
  expect(coverage).toEqual({
    compiled: '2026-11-24',
    announcementsFrom: '2020-03-11',
    announcementsTo: '2026-04-01',
    noticesFrom: '2022-01-01',
    noticesTo: '2026-02-01',
    companies: 1,
    announcements: 3,
    notices: 1,
    quotations: 1,
  });
});
