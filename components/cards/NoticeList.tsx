import type { NoticesModel } from '../../lib/hover/card-notices.ts';
import type { NoticeFact } from '../../lib/packs/card-facts.ts';
import { useText } from '../i18n.ts';
import { CardSection } from './CardFrame.tsx';
import { Cautions } from './Cautions.tsx';
import { DataText } from './DataText.tsx';
import { SourceLink } from './SourceLink.tsx';

function Notice({ notice }: { readonly notice: NoticeFact }) {
  const text = useText();
  const { count, type, effectiveDate, location, state, noticeDate } = notice;
  return (
    <li>
      <p class="figures">
        <strong>
          {count === null ? text.t('unknown') : text.jobs({ qualifier: 'exact', low: count, high: null })}
        </strong>
        {type !== 'unknown' && <span>{text.t(`notice_${type}`)}</span>}
      </p>
      <p class="soft">
        {text.t('basis_notice', text.date(noticeDate))}
        {effectiveDate && ` · ${text.t('effective', text.date(effectiveDate))}`}
        {' · '}
        <SourceLink href={notice.sourceUrl} label={`WARN ${state}`} />
        {location && ' · '}
        {location && <DataText lang="en">{location}</DataText>}
      </p>
      <Cautions codes={notice.cautions} />
    </li>
  );
}

/** Notices of US state registers, apart from the announcements and never added to them. */
export function NoticeList({ notices }: { readonly notices: NoticesModel }) {
  const text = useText();
  const { count, from, to, states, latest } = notices;
  return (
    <CardSection heading={text.t('warn_heading')} kind="warn">
      <p>{text.plural('warn_notices', count, text.number(count), text.span(from, to), states.join(', '))}</p>
      <p class="soft">{text.t('warn_rule')}</p>
      <ul>
        {latest.map((notice) => (
          <Notice key={notice.id} notice={notice} />
        ))}
      </ul>
    </CardSection>
  );
}
