import type { ComponentChildren } from 'preact';
import type { PhraseModel, PhraseRecord } from '../../lib/hover/card-phrase.ts';
import { useText } from '../i18n.ts';
import { CardFrame, type CardSetting } from './CardFrame.tsx';
import { DataText } from './DataText.tsx';
import { VoiceSections } from './Quotation.tsx';
import { SourceLink } from './SourceLink.tsx';
import { Unanswered } from './Unanswered.tsx';

/** Links shown of the pages where a phrase was seen. */
const SOURCES_SHOWN = 3;

function Row({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A row with text of the data, which is in English; nothing where there is none. */
function DataRow({ label, value }: { readonly label: string; readonly value: string | null }) {
  return value ? (
    <Row label={label}>
      <DataText lang="en">{value}</DataText>
    </Row>
  ) : null;
}

/** Host of a source, without `www.`; the address itself where it is none. */
function hostOf(link: string): string {
  return /^https:\/\/(?:www\.)?([^/:]+)/.exec(link)?.[1] ?? link;
}

function Sources({ links }: { readonly links: readonly string[] }) {
  const text = useText();
  return (
    <p class="soft">
      {text.t('seen_at')}{' '}
      {links.slice(0, SOURCES_SHOWN).map((link, i) => (
        <span key={link}>
          {i > 0 && ' · '}
          <SourceLink href={link} label={hostOf(link)} />
        </span>
      ))}
    </p>
  );
}

function Meaning({ model }: { readonly model: PhraseRecord }) {
  const text = useText();
  const { phrase, plain } = model;
  const { meaning, usage, innocent, kind, region, legal, firstUse, sources, lang } = phrase;
  return (
    <>
      {plain && (
        <p class="plain">
          <span class="heading">{text.t('plain_words')}</span>
          <DataText lang={lang}>{plain}</DataText>
        </p>
      )}
      <dl>
        <DataRow label={text.t('often_used_for')} value={meaning} />
        <DataRow label={text.t('innocent_sense')} value={innocent} />
        <Row label={text.t('used_by')}>{text.t(`kind_${kind.replace('-', '_')}`)}</Row>
        {region.length > 0 && <Row label={text.t('used_in')}>{text.regions(region)}</Row>}
        <DataRow label={text.t('usage')} value={usage} />
        <DataRow label={text.t('legal_meaning')} value={legal} />
        <DataRow label={text.t('first_use')} value={firstUse} />
      </dl>
      {sources.length > 0 && <Sources links={sources} />}
    </>
  );
}

export interface PhraseCardProps extends CardSetting {
  readonly model: PhraseModel;
}

/** The card of a euphemism. */
export function PhraseCard({ model, ...setting }: PhraseCardProps) {
  if (model.view === 'unanswered')
    return <Unanswered surface={model.surface} note="no_answer" {...setting} />;
  const { phrase, voices, age } = model;
  return (
    <CardFrame title={phrase.term} lang={phrase.lang} kind="phrase" age={age} {...setting}>
      <Meaning model={model} />
      <VoiceSections voices={voices} of="phrase" />
    </CardFrame>
  );
}
