import type { AnnotationKind } from '../../lib/detection/annotation.ts';
import type { Voices } from '../../lib/hover/card-voices.ts';
import type { QuotationFact } from '../../lib/packs/card-facts.ts';
import { useText } from '../i18n.ts';
import { CardSection } from './CardFrame.tsx';
import { DataText } from './DataText.tsx';
import { SourceLink } from './SourceLink.tsx';

/** One quotation, word for word, with who said it, where and when. */
export function Quotation({ quotation }: { readonly quotation: QuotationFact }) {
  const text = useText();
  const { quote, lang, speaker, role, organisation, publisher, title, date, sourceUrl } = quotation;
  return (
    <figure class="quotation">
      <blockquote lang={lang} dir="auto" cite={sourceUrl || undefined}>
        <q>
          <DataText lang={lang}>{quote}</DataText>
        </q>
      </blockquote>
      <figcaption>
        <strong>
          <DataText>{speaker}</DataText>
        </strong>
        {[role, organisation].filter(Boolean).map((part) => (
          <span key={part}>
            {', '}
            <DataText lang="en">{part}</DataText>
          </span>
        ))}
        {' · '}
        <SourceLink href={sourceUrl} label={publisher || title} />
        {date && ` · ${text.date(date)}`}
      </figcaption>
    </figure>
  );
}

const KINDS = ['experts', 'workers', 'company'] as const;

export interface VoiceSectionsProps {
  readonly voices: Voices;
  /** What they speak of: a firm, whose own words are then meant, or a phrase, which any firm may have used. */
  readonly of: AnnotationKind;
}

/** Quotations, each kind of speaker under a heading that says which. Nothing where there are none. */
export function VoiceSections({ voices, of }: VoiceSectionsProps) {
  const text = useText();
  const heard: Readonly<Record<(typeof KINDS)[number], readonly (QuotationFact | null)[]>> = {
    experts: voices.experts,
    workers: [voices.worker],
    company: [voices.company],
  };
  return (
    <>
      {KINDS.map((kind) => {
        const quotations = heard[kind].filter((quotation) => quotation !== null);
        return quotations.length === 0 ? null : (
          <CardSection
            key={kind}
            heading={text.t(kind === 'company' ? `company_heading_${of}` : `${kind}_heading`)}
            kind={`voices ${kind}`}
          >
            {quotations.map((quotation) => (
              <Quotation key={quotation.id} quotation={quotation} />
            ))}
          </CardSection>
        );
      })}
    </>
  );
}
