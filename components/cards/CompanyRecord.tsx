import type { CompanyModel } from '../../lib/hover/card-company.ts';
import type { SumModel } from '../../lib/hover/card-events.ts';
import { Timeline } from '../charts/Timeline.tsx';
import { useText } from '../i18n.ts';
import { Sentence } from '../Sentence.tsx';
import { ArticleClaims } from './ArticleClaims.tsx';
import { CardSection } from './CardFrame.tsx';
import { DataText } from './DataText.tsx';
import { EventList } from './EventList.tsx';
import { NoticeList } from './NoticeList.tsx';
import { VoiceSections } from './Quotation.tsx';

function Sum({ sum }: { readonly sum: SumModel }) {
  const text = useText();
  return (
    <CardSection heading={text.t('sum_heading', text.span(sum.from, sum.to))} kind="sum">
      {sum.jobs ? <p class="total">{text.jobs(sum.jobs)}</p> : <p>{text.t('sum_none')}</p>}
      {(sum.jobs || sum.leftOut > 0) && (
        <p class="soft">
          {text.t('sum_rule')}
          {sum.leftOut > 0 && ` ${text.plural('left_out', sum.leftOut)}`}
        </p>
      )}
    </CardSection>
  );
}

/** Says what the data covers, so that nobody reads an empty card as good news. */
function NoRecord({ company }: { readonly company: CompanyModel }) {
  const text = useText();
  const { announcementsFrom, announcementsTo, compiled } = company.age.coverage;
  const covered = text.span(announcementsFrom, announcementsTo);
  return (
    <p class="none">
      {text.t(company.notices ? 'no_announcement' : 'no_record', covered, text.date(compiled))}
    </p>
  );
}

/** Everything a card says about a firm, below its name. */
export function CompanyRecord({ company }: { readonly company: CompanyModel }) {
  const { name, calledHere, claims, events, sum, notices, timeline, voices } = company;
  return (
    <>
      {calledHere && (
        <p class="called">
          <Sentence
            of={`called_${calledHere.relation.replace('-', '_')}`}
            parts={[
              <DataText key="surface">{calledHere.surface}</DataText>,
              <DataText key="name">{name}</DataText>,
            ]}
          />
        </p>
      )}
      <ArticleClaims claims={claims} />
      {!sum && <NoRecord company={company} />}
      {sum?.jobs && <Sum sum={sum} />}
      {timeline && <Timeline name={name} timeline={timeline} />}
      <EventList events={events} />
      {/* Months without a figure are not what the reader came for. */}
      {sum && !sum.jobs && <Sum sum={sum} />}
      {notices && <NoticeList notices={notices} />}
      <VoiceSections voices={voices} of="company" />
    </>
  );
}
