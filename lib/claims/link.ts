import { bareCue } from './bare-cue.ts';
import { type Counted, countedBy } from './counted.ts';
import { type Cue, cueIn } from './cues.ts';
import type { DateExpression } from './date-expressions.ts';
import type { LinkContext, Linked } from './linked.ts';
import { peopleCue } from './people-cue.ts';
import { looksLikeYear, type Quantity } from './quantity.ts';
import { restated } from './restated.ts';
import type { SentenceView } from './sentence-view.ts';
import { isPart, isWhole } from './whole.ts';

/** Bare figures below this count something else (a list, a date, a round). */
const MIN_BARE = 10;
/** One person is no layoff claim. */
const MIN_COUNT = 2;
const MIN_PERCENT = 0.1;

/** Ties the numbers of a sentence to its cues. */
export function linkQuantities(view: SentenceView, context: LinkContext): Linked[] {
  const linked: Linked[] = [];
  for (const quantity of view.quantities) {
    if (!plausible(quantity, context.dates)) continue;
    const counted = countedBy(view, quantity);
    if (counted.kind === 'things' || counted.kind === 'staff') continue;
    if (isWhole(view, quantity, counted, context.cues)) continue;
    const cue =
      cueOf(view, context, linked, quantity, counted) ?? restated(view, context, linked, quantity, counted);
    if (cue) linked.push({ quantity, counted, cue, part: isPart(view, quantity) });
  }
  return linked;
}

function plausible(quantity: Quantity, dates: readonly DateExpression[]): boolean {
  if (quantity.change || quantity.value < (quantity.percent ? MIN_PERCENT : MIN_COUNT)) return false;
  if (quantity.percent ? (quantity.max ?? quantity.value) > 100 : !Number.isInteger(quantity.value))
    return false;
  return !dates.some((d) => d.start <= quantity.start && quantity.end <= d.end && d.end - d.start > 4);
}

function cueOf(
  view: SentenceView,
  context: LinkContext,
  linked: readonly Linked[],
  quantity: Quantity,
  counted: Counted,
): Cue | null {
  if (counted.kind === 'cuts')
    return isYear(view, quantity) ? null : cueIn(context.cues, quantity.end, counted.end);
  if (counted.kind === 'bare') {
    if (isYear(view, quantity) || (!quantity.percent && quantity.value < MIN_BARE)) return null;
    return bareCue(view, context.cues, linked, quantity);
  }
  return peopleCue(view, context, linked, quantity, counted);
}

function isYear(view: SentenceView, quantity: Quantity): boolean {
  return !quantity.percent && looksLikeYear(view.text.slice(quantity.start, quantity.end));
}
