import type { CompanyModel } from '../../lib/hover/card-company.ts';
import { useText } from '../i18n.ts';
import { DataText } from './DataText.tsx';

/** What a firm does and where it is at home, as far as it is known. */
export function FirmLine({ firm }: { readonly firm: Pick<CompanyModel, 'industry' | 'country'> }) {
  const text = useText();
  const { industry, country } = firm;
  return (
    <>
      {industry && <DataText lang="en">{industry}</DataText>}
      {industry && country && ' · '}
      {country && text.country(country)}
    </>
  );
}
