import type { CardModel } from '../../lib/hover/card-model.ts';
import { DataText } from '../cards/DataText.tsx';
import { useText } from '../i18n.ts';

/**
 * What the card says, in short: the figure of the page, the latest one on record
 * with its date, or the plain words for a phrase. Nothing where there is no record, which the
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
  if (model.view !== 'record' && model.view !== 'outside') return null;
  const told = model.claims[0];
  const latest = model.view === 'record' ? model.events.stated[0] : undefined;
  return (
    <>
      {told && (
        <span class="gist">
          {text.t('claims_heading')}: {text.figures(told)}
        </span>
      )}
      {latest && (
        <span class="gist">
          {text.figures(latest) || text.t('no_figure', text.t(`status_${latest.status}`))},{' '}
          {text.date(latest.date)}
        </span>
      )}
    </>
  );
}
