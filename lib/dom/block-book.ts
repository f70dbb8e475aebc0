import { Block } from './block.ts';
import type { Container } from './container.ts';
import type { Run } from './run.ts';

/** What became of a container's blocks when it was read again. */
export interface Revision {
  /** New blocks, and blocks under their old key with other text. */
  readonly changed: readonly Block[];
  readonly gone: readonly Block[];
}

/** Every block of a page under its key and its container. */
export class BlockBook {
  readonly #byKey = new Map<number, Block>();
  #byContainer = new WeakMap<Container, Block[]>();
  #lastKey = 0;

  get size(): number {
    return this.#byKey.size;
  }

  /** Blocks of a container in document order; undefined where it was never read. */
  of(container: Container): readonly Block[] | undefined {
    return this.#byContainer.get(container);
  }

  get(key: number): Block | undefined {
    return this.#byKey.get(key);
  }

  all(): Iterable<Block> {
    return this.#byKey.values();
  }

  /** Adds a run of a container that a walk reads for the first time. */
  append(run: Run, walk: number): Block {
    const block = this.#create(run);
    block.walk = walk;
    const blocks = this.#byContainer.get(run.container);
    if (blocks) blocks.push(block);
    else this.#byContainer.set(run.container, [block]);
    return block;
  }

  /**
   * Puts the present runs of a container in place of its blocks. A run whose
   * text was there before keeps its block, so that a page that renders the
   * same again costs no reading; other runs take over the keys left.
   */
  replace(container: Container, runs: readonly Run[]): Revision {
    const left = [...(this.#byContainer.get(container) ?? [])];
    const kept = runs.map((run) => {
      const at = left.findIndex((block) => block.text === run.text);
      return at < 0 ? undefined : left.splice(at, 1)[0];
    });
    const changed: Block[] = [];
    const blocks = runs.map((run, i) => {
      const same = kept[i];
      if (same) return same;
      const block = left.shift() ?? this.#create(run);
      block.text = run.text;
      changed.push(block);
      return block;
    });
    for (const block of left) this.#byKey.delete(block.key);
    // A walk that comes back to this container has no more to add.
    for (const block of blocks) block.walk = 0;
    if (blocks.length > 0) this.#byContainer.set(container, blocks);
    else this.#byContainer.delete(container);
    return { changed, gone: left };
  }

  /** Drops the blocks that left the document and returns them. */
  sweep(): Block[] {
    const gone = [...this.#byKey.values()].filter((block) => !block.container.isConnected);
    for (const block of gone) {
      this.#byKey.delete(block.key);
      this.#byContainer.delete(block.container);
    }
    return gone;
  }

  /** Drops all blocks and returns them. */
  clear(): Block[] {
    const gone = [...this.#byKey.values()];
    this.#byKey.clear();
    this.#byContainer = new WeakMap();
    return gone;
  }

  #create(run: Run): Block {
    const block = new Block(++this.#lastKey, run.container, run.text);
    this.#byKey.set(block.key, block);
    return block;
  }
}
