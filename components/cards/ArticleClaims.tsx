import type { ClaimModel } from '../../lib/hover/card-claims.ts';
import type { Figure } from '../../lib/hover/card-figure.ts';
import { useText } from '../i18n.ts';
import { CardSection } from './CardFrame.tsx';
import { SourceLink } from './SourceLink.tsx';

function highest(figure: Figure | null | undefined): number {
  return figure ? (figure.high ?? figure.low) : 0;
}

/** Two numbers that differ, as lengths. The figures stand beside them as text. */
function Bars({ claim }: { readonly claim: ClaimModel }) {
  const here = highest(claim.jobs);
  const there = highest(claim.record?.jobs);
  if (claim.comparison !== 'differs' || here === 0 || there === 0) return null;
  const most = Math.max(here, there);
  const width = (value: number) => `${Math.max(2, Math.round((100 * value) / most))}%`;
  return (
    <div class="bars" aria-hidden="true">
      <span class="here" style={{ inlineSize: width(here) }} />
      <span class="there" style={{ inlineSize: width(there) }} />
    </div>
  );
}

function OnRecord({ claim }: { readonly claim: ClaimModel }) {
  const text = useText();
  const { record, comparison } = claim;
  if (!record) return <p class="soft">{text.t('claim_alone')}</p>;
  return (
    <>
      <p class={`record ${comparison}`}>
        {text.t('claim_record')} <strong>{text.figures(record)}</strong>{' '}
        <span class="verdict">{text.t(`claim_${comparison}`)}</span>
      </p>
      <p class="soft">
        {text.date(record.date)}
        {' · '}
        <SourceLink href={record.sourceUrl} label={record.publisher} />
      </p>
    </>
  );
}

/** Cuts as the page tells them, each beside what is on record. Which is right, the card does not say. */
export function ArticleClaims({ claims }: { readonly claims: readonly ClaimModel[] }) {
  const text = useText();
  if (claims.length === 0) return null;
  return (
    <CardSection heading={text.t('claims_heading')} kind="claims">
      <ul>
        {claims.map((claim) => (
          <li key={text.figures(claim)} class={claim.status}>
            <p class="figures">
              <strong>{text.figures(claim)}</strong>
              <span class="status">
                {text.t(`status_${claim.status}`)}
                {claim.date && ` · ${text.date(claim.date)}`}
              </span>
            </p>
            <Bars claim={claim} />
            <OnRecord claim={claim} />
          </li>
        ))}
      </ul>
      <p class="soft">{text.t('claims_rule')}</p>
    </CardSection>
  );
}
