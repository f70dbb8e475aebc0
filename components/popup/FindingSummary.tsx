import type { CardModel } from '../../lib/hover/card-model.ts';
import { DataText } from '../cards/DataText.tsx';
import { useText } from '../i18n.ts';

/**
 * One line of what the card says: the latest figure on record with its date,
 * or the plain words for a phrase. Nothing where there is no record, which the
 * card then explains; a short "none" here would read as "no cuts".
 */
export function FindingSummary({ model }: { readonly model: CardModel }) {
  const text = useText();
  if (model.kind === 'phrase') {
    if (model.view !== 'record' || !model.plain) return null;
    return (
      <span class="gist">
        <DataText lang={model.phrase.lang}>{model.plain}</DataText>
      </span>
    );
  }
  const latest = model.view === 'record' ? model.events.stated[0] : undefined;
  if (!latest) return null;
  const figures = [latest.jobs && text.jobs(latest.jobs), latest.share && text.share(latest.share)].filter(
    Boolean,
  );
  const figure =
    figures.length > 0 ? figures.join(' · ') : text.t('no_figure', text.t(`status_${latest.status}`));
  return (
    <span class="gist">
      {figure}, {text.date(latest.date)}
    </span>
  );
}
