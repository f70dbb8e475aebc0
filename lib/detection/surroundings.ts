import type { MatchMode } from '../matching/name-index.ts';
import { type FoldedText, fold } from '../text/fold.ts';
import { sentenceAt, sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { BlockText } from './block-text.ts';
import { type CaseStyle, caseStyle } from './case-vote.ts';
import { firstTerm } from './terms.ts';

/**
 * A block with what stands around it, folded on demand: sentences, their
 * neighbours (across block borders too), the headings above and the title.
 */
export class Surroundings {
  readonly block: BlockText;
  readonly folded: FoldedText;
  readonly #before: string;
  readonly #after: string;
  readonly #title: string;
  readonly #heading: string;
  #spans: Span[] | undefined;
  readonly #sentences = new Map<number, string>();
  readonly #around = new Map<number, string>();
  readonly #styles = new Map<number, CaseStyle>();
  readonly #found = new Map<string, Map<readonly string[], string | null>>();

  /** `before` and `after` are the last and first sentence of the blocks around, `heading` the heading above. */
  constructor(block: BlockText, around: { before: string; after: string; heading: string; title: string }) {
    this.block = block;
    this.folded = fold(block.text);
    this.#before = around.before;
    this.#after = around.after;
    this.#heading = around.heading;
    this.#title = around.title;
  }

  get spans(): readonly Span[] {
    this.#spans ??= sentences(this.block.text);
    return this.#spans;
  }

  sentenceIndex(offset: number): number {
    return sentenceAt(this.spans, offset);
  }

  /** How the sentence at an index uses capitals. */
  caseStyle(index: number): CaseStyle {
    let style = this.#styles.get(index);
    if (!style) {
      style = caseStyle(this.sentenceText(index));
      this.#styles.set(index, style);
    }
    return style;
  }

  /** The sentence at an index as it stands; empty outside the block. */
  sentenceText(index: number): string {
    const span = this.spans[index];
    return span ? this.block.text.slice(span.start, span.end) : '';
  }

  /** Folded sentence; -1 and the number of sentences lead into the blocks around. */
  sentence(index: number): string {
    let folded = this.#sentences.get(index);
    if (folded === undefined) {
      const text =
        index < 0 ? this.#before : index >= this.spans.length ? this.#after : this.sentenceText(index);
      folded = fold(text).text;
      this.#sentences.set(index, folded);
    }
    return folded;
  }

  /** Folded neighbour sentences, headings and title of a sentence. */
  around(index: number): string {
    let text = this.#around.get(index);
    if (text === undefined) {
      const page = `${fold(this.#heading).text}\n${fold(this.#title).text}`;
      text = `${this.sentence(index - 1)}\n${this.sentence(index + 1)}\n${page}`;
      this.#around.set(index, text);
    }
    return text;
  }

  /**
   * First of some terms in a sentence, around it or in the whole block; null
   * where none stands there. Looked for once per list and place, however many
   * names and phrases ask.
   */
  first(
    place: 'here' | 'around' | 'block',
    index: number,
    terms: readonly string[],
    mode: MatchMode,
  ): string | null {
    const key = place === 'block' ? place : `${place} ${index}`;
    let lists = this.#found.get(key);
    if (!lists) {
      lists = new Map();
      this.#found.set(key, lists);
    }
    let found = lists.get(terms);
    if (found === undefined) {
      const text =
        place === 'block' ? this.folded.text : place === 'here' ? this.sentence(index) : this.around(index);
      found = firstTerm(text, terms, mode);
      lists.set(terms, found);
    }
    return found;
  }
}
