import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BibliographyFormat } from '../lib/citation/citation-script.ts';
import type { CslItem } from '../lib/citation/cited.ts';
import type { PageSays } from '../lib/hover/page-says.ts';
import type { CardSubject } from '../lib/packs/card-facts.ts';
import type { BlockSpan } from '../lib/quotation/quotation.ts';

/** The page that the reader is on, as far as cards can reach it. */
export interface PageLink {
  /** What the page says of a subject; null or a rejection where it gives no answer. */
  readonly says?: (subject: CardSubject) => Promise<PageSays | null>;
  /** Shows a place of the page. */
  readonly jump?: (place: BlockSpan) => void;
  /** A quotation for a reference manager; null where that cannot be had. */
  readonly cite?: (item: CslItem, format: BibliographyFormat) => Promise<string | null>;
}

const Link = createContext<PageLink>({});
export const PageLinkProvider = Link.Provider;

export function usePage(): PageLink {
  return useContext(Link);
}
