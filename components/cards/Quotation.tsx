import type { QuotationFact } from '../../lib/packs/card-facts.ts';
import { useText } from '../i18n.ts';
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
        <span class="speaker">
          <DataText>{speaker}</DataText>
        </span>
        {[role, organisation].filter(Boolean).map((part) => (
          <>
            {', '}
            <DataText lang="en">{part}</DataText>
          </>
        ))}
        <span class="origin">
          <SourceLink href={sourceUrl} label={publisher || title} />
          {date && `, ${text.date(date)}`}
        </span>
      </figcaption>
    </figure>
  );
}

export interface QuotationsProps {
  readonly heading: string;
  readonly quotations: readonly QuotationFact[];
}

/** Quotations of one kind of speaker, under a heading that says which. Nothing where there are none. */
export function Quotations({ heading, quotations }: QuotationsProps) {
  if (quotations.length === 0) return null;
  return (
    <section class="voices">
      <h3>{heading}</h3>
      {quotations.map((quotation) => (
        <Quotation key={quotation.id} quotation={quotation} />
      ))}
    </section>
  );
}
