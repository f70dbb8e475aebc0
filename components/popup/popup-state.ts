import type { Finding } from '../../lib/detection/findings.ts';
import type { DataAge } from '../../lib/hover/card-age.ts';
import type { CardFacts, CardSubject } from '../../lib/packs/card-facts.ts';

/** Why a page is not read at all. */
export type Unreadable = 'store' | 'browser-page' | 'document' | 'private' | 'unknown';

/** What the popup has to show. `host` is the name of the site as the switch bears it. */
export type PopupState =
  | { readonly view: 'loading' }
  | { readonly view: 'unreadable'; readonly why: Unreadable }
  /** The extension may not run on the site until the reader allows it. */
  | { readonly view: 'permission'; readonly host: string; readonly refused: boolean }
  /** No page script answers: the extension was updated under the page, or the page is not there yet. */
  | { readonly view: 'lost'; readonly host: string; readonly on: boolean }
  | {
      readonly view: 'page';
      readonly host: string;
      /** Marks are shown. */
      readonly on: boolean;
      readonly reading: boolean;
      readonly trouble: 'highlights-cleared' | 'too-large' | null;
      readonly findings: readonly Finding[];
    };

/** Fetches what the data says of a subject; null or a rejection where it gives no answer. */
export type LoadCard = (subject: CardSubject) => Promise<CardFacts | null>;

export interface PopupProps {
  readonly state: PopupState;
  /** Null while it is not known. */
  readonly age: DataAge | null;
  /** The last press of the switch could not be kept. */
  readonly switchFailed: boolean;
  /** Open words for a layoff are marked as well. */
  readonly markPlain: boolean;
  readonly onMarkPlain: (on: boolean) => void;
  readonly onToggle: (on: boolean) => void;
  /** Asks for the right to run on the site. Called straight from a click. */
  readonly onGrant: () => void;
  readonly onReload: () => void;
  readonly loadCard: LoadCard;
}
