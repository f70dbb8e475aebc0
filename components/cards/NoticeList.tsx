import type { NoticesModel } from '../../lib/hover/card-notices.ts';
import type { NoticeFact } from '../../lib/packs/card-facts.ts';
import { useText } from '../i18n.ts';
import { DataText } from './DataText.tsx';
import { SourceLink } from './SourceLink.tsx';

function Notice({ notice }: { readonly notice: NoticeFact }) {
  const text = useText();
  const { count, type, effectiveDate, location, state } = notice;
  return (
    <li>
      <p>
        {count === null ? text.t('unknown') : text.jobs({ qualifier: 'exact', low: count, high: null })}
        {type !== 'unknown' && ` · ${text.t(`notice_${type}`)}`}
      </p>
      <p class="meta">
        {text.t('basis_notice', text.date(notice.noticeDate))}
        {effectiveDate && ` · ${text.t('effective', text.date(effectiveDate))}`}
        {' · '}
        <SourceLink href={notice.sourceUrl} label={`WARN ${state}`} />
        {location && (
          <>
            {' · '}
            <DataText lang="en">{location}</DataText>
          </>
        )}
      </p>
      {notice.cautions.map((code) => (
        <p class="caution" key={code}>
          {text.t(`caution_${code.replaceAll('-', '_')}`)}
        </p>
      ))}
    </li>
  );
}

/** Notices of US state registers, apart from the announcements and never added to them. */
export function NoticeList({ notices }: { readonly notices: NoticesModel }) {
  const text = useText();
  const { from, to, filed, employees, latest } = notices;
  return (
    <section class="warn">
      <h3>{text.t('warn_heading')}</h3>
      <p>
        {text.t(
          'warn_line',
          text.number(filed),
          employees === null ? text.t('unknown') : text.number(employees),
          text.date(from),
          text.date(to),
        )}
      </p>
      <p class="rule">{text.t('warn_rule')}</p>
      <ul>
        {latest.map((notice) => (
          <Notice key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  );
}
