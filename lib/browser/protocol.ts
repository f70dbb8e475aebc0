/**
 * What the parts of the extension say to each other. The schemas and the only
 * calls of `sendMessage`/`onMessage` stand in `messages.ts`.
 */
import type { ArticleLanguage } from '../article/article-language.ts';
import type { Finding } from '../detection/findings.ts';
import type { PageSays } from '../hover/page-says.ts';
import type { CardFacts, CardSubject } from '../packs/card-facts.ts';
import type { BlockSpan } from '../quotation/quotation.ts';

/** Asked by a page script or an extension page, answered by the background. */
export interface BackgroundRequests {
  /** Facts for one card; null where the pack knows no such subject. */
  card: { request: { subject: CardSubject }; reply: CardFacts | null };
  /** What reading articles needs of a language, by primary tag; null where there is none. */
  language: { request: { tag: string }; reply: ArticleLanguage | null };
  /** Brings the scripts that read articles and draw cards into the sender's frame; false where the browser does not allow it. */
  drawer: { request: Record<string, never>; reply: boolean };
  /** Brings the script that writes bibliographies into the sender's frame; false where the browser does not allow it. */
  citation: { request: Record<string, never>; reply: boolean };
  /** Number of marks on the sender's frame, for the badge. The tab is taken from the sender, never from the body. */
  counts: { request: { companies: number; phrases: number }; reply: null };
}

/** Asked by the popup, answered by the page script of a tab's frame. */
export interface PageRequests {
  findings: { request: Record<string, never>; reply: PageFindings };
  /** What the page says of a subject; null where it cannot be read for it. */
  said: { request: { subject: CardSubject }; reply: PageSays | null };
  /** Shows the reader a place of the page. */
  jump: { request: { place: BlockSpan }; reply: null };
}

/**
 * State of the page script in one tab. `reading` is true while blocks are
 * still queued; `trouble` names what was given up, if anything.
 */
export interface PageFindings {
  readonly host: string;
  /** Marks are painted; false where the reader switched the site off. */
  readonly annotating: boolean;
  readonly reading: boolean;
  readonly trouble: 'highlights-cleared' | 'too-large' | null;
  readonly findings: readonly Finding[];
}
