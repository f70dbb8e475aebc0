import type { Annotation } from '../detection/annotation.ts';
import { isShownToReaders } from '../detection/findings.ts';
import type { PageReader } from '../detection/page-reader.ts';
import type { Span } from '../text/span.ts';
import { type Piece, piecesIn, piecesOf, rangeOf } from './anchor.ts';
import type { Block } from './block.ts';
import { BlockBook } from './block-book.ts';
import { type Container, elementOf, parentAcross } from './container.ts';
import { type Mark, MarkBook } from './mark-book.ts';
import { withNeighbours } from './neighbours.ts';
import { type Run, runsOf } from './run.ts';
import { SKIPPED } from './skip-rules.ts';
import { isShown } from './visibility.ts';

/** A mark with its place in the page as it stands now. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly range: StaticRange;
}

/** The text of a page as it has been read so far, and the marks in it. */
export class PageText {
  readonly blocks = new BlockBook();
  readonly marks = new MarkBook();
  /** All that was found, with what is not marked: claims are read from it. */
  readonly found = new Map<Block, readonly Annotation[]>();
  /** Goes up with every change of text or findings. */
  revision = 0;
  /** Blocks with something in them that cannot be seen, or not yet. */
  readonly concealed = new Set<Block>();
  reader: PageReader;
  #isMarked = isShownToReaders;
  #stale = new Set<Container>();
  #heading: Block | undefined;
  #last: Block | undefined;

  constructor(reader: PageReader) {
    this.reader = reader;
  }

  /** Containers whose marks have changed since it was last asked. */
  takeStale(): Set<Container> {
    const stale = this.#stale;
    this.#stale = new Set();
    return stale;
  }

  /** Marks what `isMarked` says, from now on and in what was read before. */
  mark(isMarked: (annotation: Annotation) => boolean): void {
    this.#isMarked = isMarked;
    for (const [block, annotations] of [...this.found]) this.#annotate(block, annotations);
  }

  /** Reads the next runs of a walk through the page in document order. */
  readOn(runs: readonly Run[], walk: number): void {
    const blocks = runs.map((run) => this.blocks.append(run, walk));
    const before = [this.#heading, this.#last].filter((block) => block && !block.concealed) as Block[];
    this.#read([...new Set([...before, ...blocks])]);
    this.#heading = blocks.findLast((block) => block.heading) ?? this.#heading;
    this.#last = blocks.at(-1) ?? this.#last;
  }

  /** Reads runs that came in between what is known already. */
  readBetween(runs: readonly Run[], walk: number): void {
    this.#read(
      withNeighbours(
        runs.map((run) => this.blocks.append(run, walk)),
        this.blocks,
      ),
    );
  }

  /** Reads a container again. */
  reread(container: Container): void {
    const { changed, gone } = this.blocks.replace(container, runsOf(container));
    this.#forget(gone);
    this.#read(withNeighbours(changed, this.blocks));
    // The same text may stand in new nodes.
    if (this.blocks.of(container)?.some((block) => this.marks.of(block).length > 0))
      this.#stale.add(container);
  }

  /** Looks again whether blocks with something in them can be seen. */
  recheck(blocks: Iterable<Block>): void {
    for (const block of [...blocks]) {
      const was = block.concealed;
      if (block.readable() === !was) continue;
      if (was) this.#read(withNeighbours([block], this.blocks));
      else this.#conceal(block);
    }
  }

  /** Looks again at what lies inside some elements. */
  recheckInside(elements: ReadonlySet<Element>): void {
    const isInside = (block: Block): boolean => {
      for (let at: Element | null = elementOf(block.container); at; at = parentAcross(at))
        if (elements.has(at)) return true;
      return false;
    };
    this.recheck([...this.marks.blocks(), ...this.concealed].filter(isInside));
  }

  /** Forgets what left the document. */
  sweep(): void {
    this.#forget(this.blocks.sweep());
  }

  /** Forgets everything. */
  clear(): void {
    this.#forget(this.blocks.clear());
  }

  /** The marks of a container that can still be found where they were read. */
  placesIn(container: Container): PlacedMark[] {
    const blocks = (this.blocks.of(container) ?? []).filter((block) => this.marks.of(block).length > 0);
    if (blocks.length === 0) return [];
    const runs = runsOf(container);
    return blocks.flatMap((block) => {
      const pieces = this.#piecesOf(block, runs);
      return this.marks.of(block).flatMap((mark) => {
        const range = rangeOf(pieces, mark.annotation, mark.annotation.surface);
        return range ? [{ mark, range }] : [];
      });
    });
  }

  /** Where a span of a block's text is on the page now; null where the page has changed. */
  rangeOf(block: Block, span: Span): StaticRange | null {
    const pieces = this.#piecesOf(block, runsOf(block.container));
    return rangeOf(pieces, span, block.text.slice(span.start, span.end));
  }

  #read(batch: readonly Block[]): void {
    if (batch.length === 0) return;
    this.revision++;
    const results = this.reader.read(batch);
    for (const [key, annotations] of results) {
      const block = this.blocks.get(key);
      if (block) this.#annotate(block, annotations);
    }
    for (const block of batch) if (block.concealed) this.#conceal(block);
  }

  #annotate(block: Block, found: readonly Annotation[]): void {
    const annotations = found.filter(this.#isMarked);
    if (annotations.length > 0 && !block.readable()) {
      this.#conceal(block);
      return;
    }
    if (found.length > 0) this.found.set(block, found);
    else this.found.delete(block);
    this.concealed.delete(block);
    if (this.marks.set(block, this.#seen(block, annotations))) this.#stale.add(block.container);
  }

  #conceal(block: Block): void {
    this.concealed.add(block);
    this.found.delete(block);
    this.reader.forget([block.key]);
    if (this.marks.set(block, [])) this.#stale.add(block.container);
  }

  #forget(blocks: readonly Block[]): void {
    if (blocks.length === 0) return;
    this.reader.forget(blocks.map((block) => block.key));
    this.revision++;
    for (const block of blocks) {
      this.concealed.delete(block);
      this.found.delete(block);
      if (this.marks.set(block, [])) this.#stale.add(block.container);
    }
  }

  /** Leaves out what stands in an inline byline, or in a hidden part of the line. */
  #seen(block: Block, annotations: readonly Annotation[]): readonly Annotation[] {
    const element = elementOf(block.container);
    if (annotations.length === 0 || !('host' in block.container || element.firstElementChild))
      return annotations;
    const pieces = this.#piecesOf(block, runsOf(block.container));
    return annotations.filter((annotation) =>
      piecesIn(pieces, annotation).every(({ node }) => {
        const parent = node.parentElement;
        return !parent || parent === element || (!parent.closest(SKIPPED) && isShown(parent));
      }),
    );
  }

  #piecesOf(block: Block, runs: readonly Run[]): Piece[] {
    const at = this.blocks.of(block.container)?.indexOf(block) ?? -1;
    const run = runs[at]?.text === block.text ? runs[at] : runs.find(({ text }) => text === block.text);
    return piecesOf(run?.nodes ?? []);
  }
}
