import { type FoldedText, fold } from '../text/fold.ts';
import { westernDigits } from './digits.ts';
import { type Frame, occurs } from './frame.ts';
import type { Grammar } from './grammar.ts';
import type { Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';

/** Farther apart than this (in units), two places of a sentence have nothing to do with each other. */
export const REACH = 240;
const WORD = /[\p{L}\p{M}\p{N}']+/gu;
/** What stands in parentheses does not part what stands around them. */
const PARENTHESIS = /[(（][^()（）]{0,80}[)）]/g;
const COMMA = /(?<!\d),|,(?!\d)|[，、،(（)）]/g;
const BREAK = /[;:；：–—]| - /g;
const COMMA_COST = 5;
const BREAK_COST = 6;
const CONJUNCTION_COST = 2;

const sticky = new WeakMap<RegExp, RegExp>();
function stickyOf(pattern: RegExp): RegExp {
  let fixed = sticky.get(pattern);
  if (!fixed) {
    fixed = new RegExp(pattern.source, 'uy');
    sticky.set(pattern, fixed);
  }
  return fixed;
}

/** One sentence, folded, with its numbers; all offsets are those of the folded text. */
export class SentenceView {
  readonly language: Grammar;
  readonly folded: FoldedText;
  /** Folded text with western digits. */
  readonly text: string;
  #quantities: readonly Quantity[] | undefined;
  readonly #spans = new Map<string, ReadonlyMap<number, number>>();

  constructor(sentence: string, language: Grammar) {
    this.language = language;
    this.folded = fold(sentence);
    this.text = westernDigits(this.folded.text);
  }

  /** Its numbers, in text order. */
  get quantities(): readonly Quantity[] {
    this.#quantities ??= readQuantities(this.folded, this.text, this.language.numerals, this.language.tag);
    return this.#quantities;
  }

  /** End of the word of a class that begins at a place. */
  at(name: keyof Frame['words'], start: number): number | undefined {
    const pattern = stickyOf(this.language.frame.words[name]);
    pattern.lastIndex = start;
    const hit = pattern.exec(this.text);
    return hit && hit[0].length > 0 ? start + hit[0].length : undefined;
  }

  /** All words of a class: end by start, in text order. */
  spans(name: keyof Frame['words']): ReadonlyMap<number, number> {
    let found = this.#spans.get(name);
    if (!found) {
      found = new Map(
        [...this.text.matchAll(this.language.frame.words[name])].map((hit) => [
          hit.index,
          hit.index + hit[0].length,
        ]),
      );
      this.#spans.set(name, found);
    }
    return found;
  }

  /** Text right before a place. */
  before(at: number, length = 60): string {
    return this.text.slice(Math.max(0, at - length), at);
  }

  /** Text right behind a place. */
  behind(at: number, length = 60): string {
    return this.text.slice(at, at + length);
  }

  /** Folded offset of an offset in the original sentence. */
  foldedAt(original: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.folded.startOf(middle) < original) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The text of a span as it stands. */
  original(start: number, end: number): string {
    return this.folded.original.slice(this.folded.startOf(start), this.folded.endOf(end));
  }

  /** How far two places are apart, in words; clause borders count extra. Infinity beyond reach. */
  distance(from: number, to: number): number {
    if (to <= from) return 0;
    if (to - from > REACH) return Number.POSITIVE_INFINITY;
    const between = this.text.slice(from, to).replace(PARENTHESIS, ' ');
    const words = this.language.spaced
      ? (between.match(WORD)?.length ?? 0)
      : between.replace(/\s/g, '').length / 3;
    const commas = between.match(COMMA)?.length ?? 0;
    const breaks = between.match(BREAK)?.length ?? 0;
    const joined = between.match(this.language.frame.words.conjunction)?.length ?? 0;
    return words + commas * COMMA_COST + breaks * BREAK_COST + joined * CONJUNCTION_COST;
  }

  /** Whether a pattern occurs between two places. */
  has(pattern: RegExp, from = 0, to = this.text.length): boolean {
    return occurs(pattern, this.text.slice(Math.max(0, from), to));
  }
}
