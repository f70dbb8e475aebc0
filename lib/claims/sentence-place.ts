import type { Annotation } from '../detection/annotation.ts';
import type { BlockText } from '../detection/block-text.ts';
import type { Grammar } from './grammar.ts';

/** A sentence with its place. */
export interface SentencePlace {
  readonly block: BlockText;
  readonly start: number;
  readonly end: number;
  readonly language: Grammar;
  /** Running number on the page. */
  readonly sentence: number;
  /** Those within the sentence, in offsets of the block. */
  readonly annotations: readonly Annotation[];
}
