import type { Draft } from './draft.ts';
import type { Paragraph } from './paragraph.ts';
import type { Person } from './person.ts';

/** Quotations of one person whose surroundings are read. */
const MOST_LOOKS = 4;
/** Units of a paragraph that are read. */
const LONGEST = 2000;

function outsideMarks({ text, spans }: Paragraph): string {
  let outside = '';
  let from = 0;
  for (const { open, close } of spans) {
    outside += `${text.slice(from, open)} `;
    from = close;
  }
  return outside + text.slice(from, from + LONGEST);
}

/** What the writer says of those who speak, in the paragraphs of their quotations and beside them. */
export class Narration {
  /** Blocks in which somebody is heard, by person. */
  private readonly blocks = new Map<Person, number[]>();
  /** Who is heard in a block; null if several are. */
  private readonly heard = new Map<number, Person | null>();
  private readonly outside = new Map<number, string>();

  constructor(
    private readonly paragraphs: readonly Paragraph[],
    drafts: readonly Draft[],
  ) {
    for (const { block, held } of drafts) {
      const { person } = held;
      const before = this.heard.get(block);
      this.heard.set(block, before === undefined || before === person ? person : null);
      if (!person) continue;
      const own = this.blocks.get(person);
      if (!own) this.blocks.set(person, [block]);
      else if (own.length < MOST_LOOKS && own.at(-1) !== block) own.push(block);
    }
  }

  /** Whether a pattern is found in what is written around somebody's words, where nobody else is heard. */
  tells(person: Person, pattern: RegExp): boolean {
    const own = this.blocks.get(person) ?? [];
    const near = new Set(own.flatMap((block) => [block, block - 1, block + 1]));
    return [...near].some((block) => {
      const heard = this.heard.get(block);
      return (heard === undefined || heard === person) && pattern.test(this.textOf(block));
    });
  }

  private textOf(block: number): string {
    const known = this.outside.get(block);
    if (known !== undefined) return known;
    const paragraph = this.paragraphs[block];
    const text = paragraph ? outsideMarks(paragraph).slice(0, LONGEST) : '';
    this.outside.set(block, text);
    return text;
  }
}
