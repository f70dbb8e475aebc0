import type { EventModel, EventsModel } from '../../lib/hover/card-events.ts';
import { useText } from '../i18n.ts';
import { CardSection } from './CardFrame.tsx';
import { Cautions } from './Cautions.tsx';
import { DataText } from './DataText.tsx';
import { SourceLink } from './SourceLink.tsx';

function scopeOf(event: EventModel, text: ReturnType<typeof useText>): string | null {
  if (event.scope === null) return null;
  const scope = text.t(`scope_${event.scope}`);
  return event.scope === 'country' && event.country ? `${scope}: ${text.country(event.country)}` : scope;
}

function Event({ event }: { readonly event: EventModel }) {
  const text = useText();
  const status = text.t(`status_${event.status}`);
  const figures = text.figures(event);
  const facts = [text.t(`basis_${event.dateBasis}`, text.date(event.date)), scopeOf(event, text)];
  return (
    <li class={`event ${event.status}`}>
      <p class="figures">
        <strong>{figures || text.t('no_figure', status)}</strong>
        {figures && <span class="status">{status}</span>}
      </p>
      <p class="soft">
        {facts.filter(Boolean).join(' · ')}
        {' · '}
        <SourceLink href={event.sourceUrl} label={event.publisher} /> ({text.t(`tier_${event.tier}`)})
        {event.checked && ` · ${text.t('checked', text.date(event.checked))}`}
      </p>
      {event.note && (
        <p class="note">
          <DataText lang="en">{event.note}</DataText>
        </p>
      )}
      <Cautions codes={event.cautions} />
    </li>
  );
}

function Events({ events }: { readonly events: readonly EventModel[] }) {
  return (
    <ul class="events">
      {events.map((event) => (
        <Event key={event.id} event={event} />
      ))}
    </ul>
  );
}

/**
 * The latest records, each as it was stated. What was only rumoured, was
 * denied or withdrawn is folded away, unless there is nothing else.
 */
export function EventList({ events }: { readonly events: EventsModel }) {
  const text = useText();
  const { stated, earlier, doubtful } = events;
  return (
    <>
      {stated.length > 0 && (
        <CardSection heading={text.t('events_heading')} kind="stated">
          <Events events={stated} />
          {earlier > 0 && <p class="soft">{text.plural('earlier_events', earlier)}</p>}
        </CardSection>
      )}
      {doubtful.length > 0 && (
        <details class="part" open={stated.length === 0}>
          <summary>{text.t('doubtful_heading', text.number(doubtful.length))}</summary>
          <Events events={doubtful} />
        </details>
      )}
    </>
  );
}
