import { useState } from 'preact/hooks';
import type { ChoiceModel } from '../../lib/hover/card-company.ts';
import { Sentence } from '../Sentence.tsx';
import { CardFrame, type CardSetting } from './CardFrame.tsx';
import { CompanyRecord } from './CompanyRecord.tsx';
import { DataText } from './DataText.tsx';
import { FirmLine } from './FirmLine.tsx';

/**
 * The card of a name that several firms bear. The buttons stay when one is
 * pressed: the focus would be lost with them, and the card with the focus.
 */
export function FirmChoice({ model, ...setting }: CardSetting & { readonly model: ChoiceModel }) {
  const [chosen, choose] = useState<string | null>(null);
  const { surface, choices } = model;
  const company = choices.find(({ id }) => id === chosen);
  return (
    <CardFrame title={surface} kind="choice" age={company?.age ?? null} {...setting}>
      <p>
        <Sentence of="choice_text" parts={[<DataText key="name">{surface}</DataText>]} />
      </p>
      <ul class="choices">
        {choices.map((firm) => (
          <li key={firm.id}>
            <button type="button" aria-pressed={firm.id === chosen} onClick={() => choose(firm.id)}>
              <DataText>{firm.name}</DataText>
              <span class="soft">
                <FirmLine firm={firm} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {company && <CompanyRecord company={company} />}
    </CardFrame>
  );
}
