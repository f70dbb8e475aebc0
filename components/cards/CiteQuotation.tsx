import { useState } from 'preact/hooks';
import { cslCitation, markdownCitation, plainCitation } from '../../lib/citation/cited.ts';
import type { Voice } from '../../lib/hover/voice.ts';
import { useText } from '../i18n.ts';
import { usePage } from '../page-link.ts';

const FORMATS = ['text', 'markdown', 'csl-json', 'bibtex'] as const;
type Format = (typeof FORMATS)[number];

/** Names of formats are names in every language; only plain text has a word of its own. */
const NAMES: Readonly<Record<Exclude<Format, 'text'>, string>> = {
  markdown: 'Markdown',
  'csl-json': 'CSL-JSON',
  bibtex: 'BibTeX',
};

async function copy(written: string | null): Promise<boolean> {
  // Pages that are not encrypted have no clipboard.
  if (written === null || !navigator.clipboard) return false;
  return navigator.clipboard.writeText(written).then(
    () => true,
    () => false,
  );
}

/** Copies a quotation with its source, in the form that the reader chooses. */
export function CiteQuotation({ quotation }: { readonly quotation: Voice }) {
  const text = useText();
  const { cite } = usePage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const written = async (format: Format): Promise<string | null> => {
    const cited = { ...quotation, url: quotation.sourceUrl };
    if (format === 'text') return plainCitation(cited);
    if (format === 'markdown') return markdownCitation(cited);
    return cite?.(cslCitation(cited), format) ?? null;
  };
  return (
    <details class="cite">
      <summary>{text.t('cite')}</summary>
      {FORMATS.filter((format) => cite || format === 'text' || format === 'markdown').map((format) => (
        <button
          key={format}
          type="button"
          class="small"
          onClick={async () => setCopied(await copy(await written(format).catch(() => null)))}
        >
          {format === 'text' ? text.t('cite_text') : NAMES[format]}
        </button>
      ))}
      <span role="status">{copied !== null && text.t(copied ? 'copy_done' : 'copy_failed')}</span>
    </details>
  );
}
