import { countedBy } from './counted.ts';
import { occurs } from './frame.ts';
import type { Linked } from './linked.ts';
import { looksLikeYear, type Quantity } from './quantity.ts';
import type { SentenceView } from './sentence-view.ts';
import { isWhole } from './whole.ts';

/** One cut of a sentence: a count, a percentage, or both. */
export interface Figures {
  readonly link: Linked;
  readonly count: Quantity | null;
  readonly percent: Quantity | null;
  readonly end: number;
}

/** Farther apart than this (in words, commas count), a count and a percentage are two statements. */
const PAIR_REACH = 14;
/** Longest tie between the halves of one cut, in units, and in words. */
const MAX_TIE = 45;
const TIE_WORDS = 7;
const OPENING = /^[\s,]*[(（]/u;

function figuresOf(link: Linked): Figures {
  const { quantity } = link;
  return {
    link,
    count: quantity.percent ? null : quantity,
    percent: quantity.percent ? quantity : null,
    end: link.counted.end,
  };
}

/** Puts a count and the percentage that says the same into one: "1,200 people, or 10 % of the staff". */
export function pairFigures(
  view: SentenceView,
  linked: readonly Linked[],
  sameOwner: (a: Linked, b: Linked) => boolean,
): Figures[] {
  const found: Figures[] = [];
  for (const link of linked) {
    const last = found.at(-1);
    const own = figuresOf(link);
    if (last && complements(last, own) && sameOwner(last.link, link) && together(view, last, link.quantity)) {
      const count = last.count ?? own.count;
      const percent = last.percent ?? own.percent;
      found[found.length - 1] = { link: last.link, count, percent, end: Math.max(last.end, own.end) };
    } else found.push(own);
  }
  return found.map((figures) => withLoose(view, figures, linked));
}

function complements(a: Figures, b: Figures): boolean {
  return (a.count === null) !== (b.count === null) && (a.percent === null) !== (b.percent === null);
}

function together(view: SentenceView, last: Figures, next: Quantity): boolean {
  const between = view.text.slice(last.end, next.start);
  if (view.distance(last.end, next.lead) > PAIR_REACH) return false;
  const { words } = view.language.frame;
  if (occurs(words.further, between) || occurs(words.part, between)) return false;
  return OPENING.test(between) || occurs(words.equals, between) || !occurs(words.conjunction, between);
}

/** The other half of a cut may stand unlinked right beside it: "(about 13 %)", "or 1,200 people". */
function withLoose(view: SentenceView, figures: Figures, linked: readonly Linked[]): Figures {
  if (figures.count && figures.percent) return figures;
  const at = view.quantities.indexOf(figures.link.quantity);
  const free = [view.quantities[at - 1], view.quantities.find((q) => q.start >= figures.end)];
  for (const other of free) {
    if (!other || other.change || linked.some((l) => l.quantity === other)) continue;
    if (other.percent === (figures.percent !== null)) continue;
    const counted = countedBy(view, other);
    const { kind, end } = counted;
    if (isWhole(view, other, counted, [])) continue;
    if (!other.percent && kind !== 'people' && kind !== 'bare') continue;
    if (kind === 'bare' && looksLikeYear(view.text.slice(other.start, other.end))) continue;
    const [from, to] =
      other.start > figures.link.quantity.start
        ? [figures.end, other.start]
        : [end, figures.link.quantity.start];
    if (!tied(view, from, to)) continue;
    const outer = Math.max(figures.end, end);
    return other.percent
      ? { ...figures, percent: other, end: outer }
      : { ...figures, count: other, end: outer };
  }
  return figures;
}

function tied(view: SentenceView, from: number, to: number): boolean {
  const between = view.text.slice(from, to);
  const { words } = view.language.frame;
  if (to - from > MAX_TIE) return false;
  if ([words.trim, words.cut, words.part].some((other) => occurs(other, between))) return false;
  return (
    OPENING.test(between) ||
    ((between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= TIE_WORDS && occurs(words.equals, between))
  );
}
