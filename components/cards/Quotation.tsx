import type { AnnotationKind } from '../../lib/detection/annotation.ts';
import type { Voices } from '../../lib/hover/card-voices.ts';
import type { Voice } from '../../lib/hover/voice.ts';
import { useText } from '../i18n.ts';
import { usePage } from '../page-link.ts';
import { CardSection } from './CardFrame.tsx';
import { CiteQuotation } from './CiteQuotation.tsx';
import { DataText } from './DataText.tsx';
import { SourceLink } from './SourceLink.tsx';

/** One quotation, word for word, with who said it, where and when. */
export function Quotation({ quotation }: { readonly quotation: Voice }) {
  const text = useText();
  const { jump } = usePage();
  const { quote, lang, speaker, role, organisation, publisher, title, date, sourceUrl, here } = quotation;
  return (
    <figure class="quotation">
      <blockquote lang={lang || undefined} dir="auto" cite={sourceUrl || undefined}>
        <q>
          <DataText lang={lang || undefined}>{quote}</DataText>
        </q>
      </blockquote>
      <figcaption>
        <strong>
          <DataText>{speaker}</DataText>
        </strong>
        {[role, organisation].filter(Boolean).map((part) => (
          <span key={part}>
            {', '}
            <DataText lang={here ? undefined : 'en'}>{part}</DataText>
          </span>
        ))}
        {' · '}
        <SourceLink href={sourceUrl} label={publisher || title} />
        {date && ` · ${text.date(date)}`}
        {here && ` · ${text.t('from_page')}`}
        {here && jump && (
          <button type="button" class="small" onClick={() => jump(here)}>
            {text.t('jump')}
          </button>
        )}
      </figcaption>
      <CiteQuotation quotation={quotation} />
    </figure>
  );
}

export interface VoiceSectionsProps {
  readonly voices: Voices;
  /** What they speak of: a firm, whose own words are then meant, or a phrase, which any firm may have used. */
  readonly of: AnnotationKind;
}

/** Quotations, each kind of speaker under a heading that says which. Nothing where there are none. */
export function VoiceSections({ voices, of }: VoiceSectionsProps) {
  const text = useText();
  const { experts, worker, company } = voices;
  const sections = [
    { kind: 'experts', heading: 'experts_heading', quotations: experts },
    { kind: 'worker', heading: 'workers_heading', quotations: worker ? [worker] : [] },
    { kind: 'company', heading: `company_heading_${of}`, quotations: company ? [company] : [] },
  ];
  return (
    <>
      {sections.map(
        ({ kind, heading, quotations }) =>
          quotations.length > 0 && (
            <CardSection key={kind} heading={text.t(heading)} kind={`voices ${kind}`}>
              {quotations.map((quotation) => (
                <Quotation key={quotation.id} quotation={quotation} />
              ))}
            </CardSection>
          ),
      )}
    </>
  );
}
