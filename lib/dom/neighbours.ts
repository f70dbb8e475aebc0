import type { Block } from './block.ts';
import type { BlockBook } from './block-book.ts';
import { type Container, containerOf, elementOf } from './container.ts';

/** Text nodes looked at on the way to the next block; between two posts of a feed lie a dozen. */
const MAX_STEPS = 40;
const SECTION = 'article,[role=article],section,main';
const HEADINGS = 'h1,h2,h3,[role=heading]';

function blockBeside(from: Container, book: BlockBook, forward: boolean): Block | null {
  const root = from.getRootNode();
  const walker = document.createTreeWalker(root, 4);
  walker.currentNode = from;
  for (let i = 0; i < MAX_STEPS; i++) {
    const node = forward ? walker.nextNode() : walker.previousNode();
    if (!node) return null;
    if (from.contains(node) || !/\S/.test((node as Text).data)) continue;
    const container = containerOf(node);
    const block = container && book.of(container)?.at(forward ? 0 : -1);
    if (block) return block;
  }
  return null;
}

function headingAbove(container: Container, book: BlockBook): Block | null {
  const heading = elementOf(container).closest(SECTION)?.querySelector(HEADINGS);
  const found = heading && containerOf(heading);
  return (found && book.of(found)?.[0]) ?? null;
}

/**
 * Blocks that belong to the surroundings of a stretch of blocks: the heading
 * of its section, what stands before it and what stands after. A paragraph
 * read alone, after a change, would lose the sentence before it as evidence.
 */
export function withNeighbours(blocks: readonly Block[], book: BlockBook): Block[] {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return [];
  const before = siblingOf(first, book, -1) ?? blockBeside(first.container, book, false);
  const after = siblingOf(last, book, 1) ?? blockBeside(last.container, book, true);
  const around = [headingAbove(first.container, book), before, ...blocks, after];
  return [...new Set(around)].filter(
    (block) => block !== null && (blocks.includes(block) || !block.concealed),
  ) as Block[];
}

function siblingOf(block: Block, book: BlockBook, step: 1 | -1): Block | undefined {
  const blocks = book.of(block.container) ?? [];
  return blocks[blocks.indexOf(block) + step];
}
