import type { Annotation } from './annotation.ts';
import type { BlockText } from './block-text.ts';

/**
 * Reads the blocks of one page as they come, and keeps what is known of the
 * page as a whole (confirmed names, topic).
 */
export interface PageReader {
  /**
   * Reads new or changed blocks and returns the annotations of every block
   * whose annotations are new or have changed, keyed by `BlockText.key`. This
   * can include blocks of earlier batches: a full name read late confirms a
   * short name read early. Annotations are in text order and never overlap.
   */
  read(batch: readonly BlockText[]): Map<number, readonly Annotation[]>;
  /** Forgets blocks that left the page. Unknown keys are ignored. */
  forget(keys: Iterable<number>): void;
}
