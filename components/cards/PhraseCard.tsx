import type { PhraseModel } from '../../lib/hover/card-model.ts';
import type { PhraseFacts } from '../../lib/packs/card-facts.ts';
import { useText } from '../i18n.ts';
import { CardFrame, type CardSetting } from './CardFrame.tsx';
import { DataText } from './DataText.tsx';
import { Quotations } from './Quotation.tsx';
import { SourceLink } from './SourceLink.tsx';

interface RowProps {
  readonly label: string;
  readonly children: string | null;
  /** Language of the value. */
  readonly lang: string;
}

function Row({ label, children, lang }: RowProps) {
  if (!children) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <DataText lang={lang}>{children}</DataText>
      </dd>
    </>
  );
}

/** Host of a source, without `www.`; the address itself where it is none. */
function hostOf(link: string): string {
  return /^https:\/\/(?:www\.)?([^/:]+)/.exec(link)?.[1] ?? link;
}

function Meaning({ phrase }: { readonly phrase: PhraseFacts }) {
  const text = useText();
  const { plain, meaning, usage, innocent, kind, legal, firstUse, sources, lang } = phrase;
  return (
    <>
      <p class="plain">
        <span class="label">{text.t('plain_words')}</span> <DataText lang={lang}>{plain}</DataText>
      </p>
      <dl>
        <Row label={text.t('often_used_for')} lang="en">
          {meaning}
        </Row>
        <Row label={text.t('innocent_sense')} lang="en">
          {innocent}
        </Row>
        <Row label={text.t('used_by')} lang={text.tag}>
          {text.t(`kind_${kind.replace('-', '_')}`)}
        </Row>
        <Row label={text.t('usage')} lang="en">
          {usage}
        </Row>
        <Row label={text.t('legal_meaning')} lang="en">
          {legal}
        </Row>
        <Row label={text.t('first_use')} lang="en">
          {firstUse}
        </Row>
      </dl>
      {sources.length > 0 && (
        <p class="meta">
          {text.t('seen_at')}{' '}
          {sources.slice(0, 2).map((link, i) => (
            <span key={link}>
              {i > 0 && ' · '}
              <SourceLink href={link} label={hostOf(link)} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

export interface PhraseCardProps extends CardSetting {
  readonly model: PhraseModel;
}

/** The card of a euphemism. */
export function PhraseCard({ model, place, onClose }: PhraseCardProps) {
  const text = useText();
  const { phrase, surface, experts, coverage } = model;
  return (
    <CardFrame
      title={phrase?.term ?? surface}
      lang={phrase?.lang}
      kind="phrase"
      coverage={coverage}
      place={place}
      onClose={onClose}
    >
      {phrase ? <Meaning phrase={phrase} /> : <p class="none">{text.t('no_phrase')}</p>}
      <Quotations heading={text.t('experts_heading')} quotations={experts} />
    </CardFrame>
  );
}
