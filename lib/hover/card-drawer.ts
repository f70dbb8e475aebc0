import type { Annotation } from '../detection/annotation.ts';
import type { CardFacts } from '../packs/card-facts.ts';

/** Where the card script puts its drawer, in the script world that it shares with the reader. */
export const CARD_DRAWER = Symbol.for('layoff-lens.card');

/** What a card is drawn from. */
export interface CardContents {
  readonly annotation: Annotation;
  /** One for each firm the name may stand for; null where the pack knows nothing. */
  readonly facts: readonly (CardFacts | null)[];
}

export interface CardDrawer {
  readonly css: string;
  /** Returns what draws the card into an empty element; that returns what takes it away again. */
  draw(contents: CardContents, close: () => void): (into: HTMLElement) => () => void;
}
