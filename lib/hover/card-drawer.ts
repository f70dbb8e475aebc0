import type { BibliographyFormat } from '../citation/citation-script.ts';
import type { CslItem } from '../citation/cited.ts';
import type { Annotation } from '../detection/annotation.ts';
import type { CardFacts } from '../packs/card-facts.ts';
import type { BlockSpan } from '../quotation/quotation.ts';
import type { PageSays } from './page-says.ts';
import type { Rect } from './placement.ts';

/** Where the card script puts its drawer, in the script world that it shares with the reader. */
export const CARD_DRAWER = Symbol.for('layoff-lens.card');

/** What a card is drawn from. */
export interface CardContents {
  readonly annotation: Annotation;
  /** One for each firm the name may stand for; null where the pack knows nothing. */
  readonly facts: readonly (CardFacts | null)[];
  /** Null where the page could not be asked. */
  readonly page: PageSays | null;
}

/** What a card lets the reader do on the page. */
export interface CardActions {
  readonly close: () => void;
  /** Goes to a place of the page and lights it up. */
  readonly jump: (place: BlockSpan) => void;
}

/** What a card lets the reader take along. */
export interface CardCiting {
  /** A quotation for a reference manager; null where that cannot be had. */
  readonly cite: (item: CslItem, format: BibliographyFormat) => Promise<string | null>;
}

/** Draws a card into an empty element and returns what takes it away again. */
export type CardRenderer = (into: HTMLElement) => () => void;

/** The place of the card on the page. Nothing of it is in the page while no card is open. */
export interface CardPanel {
  /** Whether an event happened in the card. Seen from outside, its target is the host. */
  owns(event: Event): boolean;
  /** Opens the card beside a mark, or puts another one in its place. */
  show(anchor: Element, lines: readonly Rect[], render: CardRenderer, focus: boolean): void;
  /** Puts the open card to where its mark is now. */
  place(lines: readonly Rect[]): void;
  hide(restoreFocus: boolean): void;
}

/** What a panel tells of itself. */
export interface PanelEvents {
  /** The page took the card away. */
  readonly removed: () => void;
  /** The focus left the card. */
  readonly blur: () => void;
}

export interface CardDrawer {
  openPanel(events: PanelEvents): CardPanel;
  draw(contents: CardContents, actions: CardActions & CardCiting): CardRenderer;
}
