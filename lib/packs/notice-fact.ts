import { cautionsOf } from '../facts/flags.ts';
import type { NoticeRow } from '../facts/notice.ts';
import type { NoticeFact } from './card-facts.ts';
import { httpsOnly } from './web-link.ts';

export function noticeFact(row: NoticeRow): NoticeFact {
  const place = [row.location, row.county].filter((part) => part !== null);
  return {
    id: row.id,
    state: row.state,
    employer: row.employer,
    location: place.length === 0 ? null : [...new Set(place)].join(', '),
    noticeDate: row.noticeDate,
    effectiveDate: row.effectiveDate,
    count: row.count,
    type: row.type,
    cautions: cautionsOf(row),
    sourceUrl: httpsOnly(row.sourceUrl),
  };
}
