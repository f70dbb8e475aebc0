import type { Annotation } from '../detection/annotation.ts';
import { findingKey } from '../detection/findings.ts';
import type { Block } from './block.ts';
import type { Container } from './container.ts';

/** An annotation in its place on the page. */
export interface Mark {
  /** Stays the same as long as the block keeps a mention of the same subject in the same turn. */
  readonly id: number;
  readonly annotation: Annotation;
  readonly block: Block;
}

function nameOf(annotation: Annotation): string {
  return `${findingKey(annotation)} ${annotation.surface}`;
}

function isSame(a: Annotation, b: Annotation | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end && nameOf(a) === nameOf(b);
}

/** The marks of a page by id and by block. */
export class MarkBook {
  readonly #byId = new Map<number, Mark>();
  readonly #byBlock = new Map<Block, Mark[]>();
  #lastId = 0;

  get(id: number): Mark | undefined {
    return this.#byId.get(id);
  }

  of(block: Block): readonly Mark[] {
    return this.#byBlock.get(block) ?? [];
  }

  /** Blocks that bear marks. */
  blocks(): Iterable<Block> {
    return this.#byBlock.keys();
  }

  all(): Iterable<Mark> {
    return this.#byId.values();
  }

  /** Containers that bear marks, each once. */
  containers(): Set<Container> {
    return new Set([...this.#byBlock.keys()].map((block) => block.container));
  }

  /**
   * Gives a block its annotations in place of those it had. A mention that was
   * there before keeps its id: a card that stands open must not be torn down
   * because the page counts up a number in the same paragraph. False where
   * all is as it was.
   */
  set(block: Block, annotations: readonly Annotation[]): boolean {
    const left = [...this.of(block)];
    if (left.length === annotations.length && annotations.every((a, i) => isSame(a, left[i]?.annotation)))
      return false;
    const marks = annotations.map((annotation) => {
      const at = left.findIndex((mark) => nameOf(mark.annotation) === nameOf(annotation));
      const id = at < 0 ? ++this.#lastId : (left.splice(at, 1)[0] as Mark).id;
      return { id, annotation, block };
    });
    for (const mark of left) this.#byId.delete(mark.id);
    for (const mark of marks) this.#byId.set(mark.id, mark);
    if (marks.length > 0) this.#byBlock.set(block, marks);
    else this.#byBlock.delete(block);
    return true;
  }
}
