import { useState } from 'preact/hooks';
import type { ChoiceModel } from '../../lib/hover/card-model.ts';
import { useText } from '../i18n.ts';
import { CardFrame, type CardSetting } from './CardFrame.tsx';
import { CompanyFactsView } from './CompanyFactsView.tsx';
import { DataText } from './DataText.tsx';

export interface ChoiceCardProps extends CardSetting {
  readonly model: ChoiceModel;
}

/**
 * The card of a name that several firms bear. The buttons stay when one is
 * pressed: the focus would be lost with them, and the card with the focus.
 */
export function ChoiceCard({ model, place, onClose }: ChoiceCardProps) {
  const text = useText();
  const [chosen, choose] = useState<string | null>(null);
  const company = model.choices.find(({ id }) => id === chosen);
  return (
    <CardFrame
      title={model.surface}
      kind="choice"
      coverage={company?.coverage ?? null}
      place={place}
      onClose={onClose}
    >
      <p>{text.t('choice_text', model.surface)}</p>
      <ul class="choices">
        {model.choices.map(({ id, name, industry, country }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === chosen} onClick={() => choose(id)}>
              <DataText>{name}</DataText>
              <span class="meta">
                <DataText lang="en">{[industry, country].filter(Boolean).join(' · ')}</DataText>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {company && (
        <div aria-live="polite">
          <CompanyFactsView company={company} />
        </div>
      )}
    </CardFrame>
  );
}
