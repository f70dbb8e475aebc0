import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { BibliographyFormat } from './citation-script.ts';
import type { CslItem } from './cited.ts';

plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** A quotation in the form of a reference manager, as text. */
export function bibliography(item: CslItem, format: BibliographyFormat): string {
  return new Cite([item]).format(format === 'bibtex' ? 'bibtex' : 'data', { format: 'text' }).trim();
}
