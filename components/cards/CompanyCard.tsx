import type { CompanyCardModel, CompanyModel } from '../../lib/hover/card-company.ts';
import { ArticleClaims } from './ArticleClaims.tsx';
import { CardFrame, type CardSetting } from './CardFrame.tsx';
import { CompanyRecord } from './CompanyRecord.tsx';
import { DataText } from './DataText.tsx';
import { FirmChoice } from './FirmChoice.tsx';
import { FirmLine } from './FirmLine.tsx';
import { VoiceSections } from './Quotation.tsx';
import { Unanswered } from './Unanswered.tsx';

export interface CompanyCardProps extends CardSetting {
  readonly model: CompanyCardModel;
}

/** The card of a firm, or of a name that several firms bear. */
export function CompanyCard({ model, ...setting }: CompanyCardProps) {
  switch (model.view) {
    case 'record':
      return <RecordCard model={model} {...setting} />;
    case 'choice':
      return <FirmChoice model={model} {...setting} />;
    case 'outside':
      return (
        <Unanswered surface={model.surface} note="not_in_data" {...setting}>
          <ArticleClaims claims={model.claims} />
          <VoiceSections voices={model.voices} of="company" />
        </Unanswered>
      );
    case 'unanswered':
      return <Unanswered surface={model.surface} note="no_answer" {...setting} />;
  }
}

function RecordCard({ model, ...setting }: CardSetting & { readonly model: CompanyModel }) {
  const { name, tickers, age } = model;
  const about = (
    <>
      <FirmLine firm={model} />
      {tickers.map((ticker) => (
        <span key={ticker}>
          {' · '}
          <DataText>{ticker}</DataText>
        </span>
      ))}
    </>
  );
  return (
    <CardFrame title={name} kind="company" about={about} age={age} {...setting}>
      <CompanyRecord company={model} />
    </CardFrame>
  );
}
