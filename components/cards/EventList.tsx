import type { EventModel } from '../../lib/hover/card-model.ts';
import { useText } from '../i18n.ts';
import { DataText } from './DataText.tsx';
import { SourceLink } from './SourceLink.tsx';

function Event({ event }: { readonly event: EventModel }) {
  const text = useText();
  const { jobs, share } = event;
  const status = text.t(`status_${event.status}`);
  const figures = [jobs && text.jobs(jobs), share && text.share(share)].filter((part) => part !== null);
  const meta = [
    text.t(`basis_${event.dateBasis}`, text.date(event.date)),
    ...(event.scope ? [text.t(`scope_${event.scope}`)] : []),
  ];
  return (
    <li class={`event ${event.status}`}>
      <p class="figures">
        <strong>{figures.length > 0 ? figures.join(' · ') : text.t('no_figure', status)}</strong>
        {figures.length > 0 && <span class="status">{status}</span>}
      </p>
      <p class="meta">{meta.join(' · ')}</p>
      {event.note && (
        <p class="note">
          <DataText lang="en">{event.note}</DataText>
        </p>
      )}
      {event.cautions.map((code) => (
        <p class="caution" key={code}>
          {text.t(`caution_${code.replaceAll('-', '_')}`)}
        </p>
      ))}
      <p class="meta">
        <SourceLink href={event.sourceUrl} label={event.publisher} />
        {` · ${text.t(`tier_${event.tier}`)}`}
        {event.lastVerified && ` · ${text.t('checked', text.date(event.lastVerified))}`}
      </p>
    </li>
  );
}

export interface EventListProps {
  readonly events: readonly EventModel[];
  /** Number of older records that are not listed. */
  readonly earlier: number;
}

/** The latest announcements, each as it was stated. */
export function EventList({ events, earlier }: EventListProps) {
  const text = useText();
  if (events.length === 0) return null;
  return (
    <section>
      <h3>{text.t('events_heading')}</h3>
      <ul class="events">
        {events.map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ul>
      {earlier > 0 && <p class="meta">{text.plural('earlier_events', earlier)}</p>}
    </section>
  );
}
