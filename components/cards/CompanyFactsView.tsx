import type { CompanyModel, SumModel } from '../../lib/hover/card-model.ts';
import { Timeline } from '../charts/Timeline.tsx';
import { useText } from '../i18n.ts';
import { DataText } from './DataText.tsx';
import { EventList } from './EventList.tsx';
import { NoticeList } from './NoticeList.tsx';
import { Quotations } from './Quotation.tsx';

function Sum({ sum }: { readonly sum: SumModel }) {
  const text = useText();
  return (
    <section class="sum">
      <h3>{text.t('sum_heading', text.date(sum.from), text.date(sum.to))}</h3>
      <p class="total">{sum.jobs ? text.jobs(sum.jobs) : text.t('sum_none')}</p>
      {sum.leftOut > 0 && <p class="meta">{text.plural('left_out', sum.leftOut)}</p>}
      <p class="rule">{text.t('sum_rule')}</p>
    </section>
  );
}

/** Says what the data covers, so that nobody reads an empty card as good news. */
function NoRecord({ company }: { readonly company: CompanyModel }) {
  const text = useText();
  const { coverage, notices } = company;
  if (!coverage) return <p class="none">{text.t('no_record_unknown')}</p>;
  const { announcementsFrom, announcementsTo, compiled } = coverage;
  const days = [announcementsFrom, announcementsTo, compiled].map((day) => text.date(day));
  return <p class="none">{text.t(notices ? 'no_announcement' : 'no_record', ...days)}</p>;
}

/** Everything a card says about a firm, below its name. */
export function CompanyFactsView({ company }: { readonly company: CompanyModel }) {
  const text = useText();
  const { name, calledHere, industry, country, tickers, events, sum, notices, timeline, voices } = company;
  const about = [industry, country, ...tickers].filter((part) => part !== null);
  return (
    <>
      {calledHere && (
        <p class="relation">
          {text.t(`called_${calledHere.relation.replace('-', '_')}`, calledHere.surface, name)}
        </p>
      )}
      {about.length > 0 && (
        <p class="meta">
          <DataText lang="en">{about.join(' · ')}</DataText>
        </p>
      )}
      {events.length === 0 && <NoRecord company={company} />}
      {sum && <Sum sum={sum} />}
      {timeline && <Timeline name={name} timeline={timeline} />}
      <EventList events={events} earlier={company.earlierEvents} />
      {notices && <NoticeList notices={notices} />}
      <Quotations heading={text.t('experts_heading')} quotations={voices.experts} />
      <Quotations heading={text.t('workers_heading')} quotations={voices.worker ? [voices.worker] : []} />
      <Quotations heading={text.t('company_heading')} quotations={voices.company ? [voices.company] : []} />
    </>
  );
}
