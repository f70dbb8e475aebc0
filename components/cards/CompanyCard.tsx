import type { CompanyModel } from '../../lib/hover/card-model.ts';
import { CardFrame, type CardSetting } from './CardFrame.tsx';
import { CompanyFactsView } from './CompanyFactsView.tsx';

export interface CompanyCardProps extends CardSetting {
  readonly model: CompanyModel;
}

/** The card of a firm. */
export function CompanyCard({ model, place, onClose }: CompanyCardProps) {
  return (
    <CardFrame title={model.name} kind="company" coverage={model.coverage} place={place} onClose={onClose}>
      <CompanyFactsView company={model} />
    </CardFrame>
  );
}
