import type { PageSource } from '../article/page-source.ts';
import type { Said } from '../article/said.ts';

/** What the page that the reader is on says of the subjects of a card. */
export interface PageSays {
  /** One for each subject of the card, in their order. */
  readonly said: readonly Said[];
  readonly source: PageSource;
}
