import { useText } from '../i18n.ts';
import { DataText } from './DataText.tsx';

export interface SourceLinkProps {
  readonly href: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

/** A link to a source; only its label where the address is not https. */
export function SourceLink({ href, label, lang }: SourceLinkProps) {
  const text = useText();
  if (!href.startsWith('https://')) return <DataText lang={lang}>{label}</DataText>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <DataText lang={lang}>{label}</DataText>
      <span class="unseen"> ({text.t('new_tab')})</span>
    </a>
  );
}
