import { bareCue } from './bare-cue.ts';
import { type Counted, countedBy } from './counted.ts';
import { type Cue, cueIn, endsJobs } from './cues.ts';
import type { DateExpression } from './date-expressions.ts';
import { firstOf } from './frame.ts';
import type { LinkContext, Linked } from './linked.ts';
import { peopleCue } from './people-cue.ts';
import { looksLikeYear, type Quantity } from './quantity.ts';
import { restated } from './restated.ts';
import type { SentenceView } from './sentence-view.ts';
import { summedUp } from './summed-up.ts';
import { isPart, isWhole } from './whole.ts';

/** Bare figures below this count something else (a list, a date, a round). */
const MIN_BARE = 10;
/** One person is no layoff claim. */
const MIN_COUNT = 2;
const MIN_PERCENT = 0.1;
/** Longest small word between a verb and its object, in units. */
const MAX_PREPOSITION = 4;
/** Words between a whole and its part, and between the part and the verb. */
const WHOLE_REACH = 10;

/** Ties the numbers of a sentence to its cues. */
export function linkQuantities(view: SentenceView, context: LinkContext): Linked[] {
  const linked: Linked[] = [];
  const wholes: Counted[] = [];
  let covered = 0;
  for (const quantity of view.quantities) {
    if (quantity.start < covered || !plausible(quantity, context.dates)) continue;
    const counted = countedBy(view, quantity);
    if (counted.base !== null) covered = counted.end;
    const sum = summedUp(view, context, linked, quantity, counted);
    if (sum) {
      linked.push({ quantity, counted, cue: sum, part: false, sum: true });
      continue;
    }
    if (counted.kind === 'things' || counted.kind === 'staff') continue;
    if (isWhole(view, quantity, counted, context.cues)) {
      wholes.push(counted);
      continue;
    }
    const cue =
      cueOf(view, context, linked, quantity, counted) ??
      restated(view, context, linked, quantity, counted) ??
      ofWhole(view, context, wholes, quantity, counted);
    if (cue) linked.push({ quantity, counted, cue, part: isPart(view, quantity), sum: false });
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
  if (counted.kind === 'unknown') return objectCue(view, context.cues, quantity);
  if (counted.kind === 'bare') {
    if (isYear(view, quantity) || (!quantity.percent && quantity.value < MIN_BARE)) return null;
    return bareCue(view, context, linked, quantity);
  }
  return peopleCue(view, context, linked, quantity, counted);
}

/** "Laid off 75 stewards": whoever is laid off is somebody, whatever the noun. */
function objectCue(view: SentenceView, cues: readonly Cue[], quantity: Quantity): Cue | null {
  if (quantity.percent || isYear(view, quantity)) return null;
  return (
    cues.find((cue) => {
      const between = view.text.slice(cue.end, quantity.lead).trim();
      if (cue.role !== 'cut' || cue.end > quantity.lead || between.length > MAX_PREPOSITION) return false;
      return between === '' || firstOf(view.language.frame.words.inner, between)?.[0] === between;
    }) ?? null
  );
}

/** "Of its 6,400 staff, 900 will go": the noun stands with the whole. */
function ofWhole(
  view: SentenceView,
  context: LinkContext,
  wholes: readonly Counted[],
  quantity: Quantity,
  counted: Counted,
): Cue | null {
  const whole = wholes.at(-1);
  if (!whole || counted.kind !== 'bare' || quantity.percent || quantity.value < MIN_BARE) return null;
  if (isYear(view, quantity) || view.distance(whole.end, quantity.lead) > WHOLE_REACH) return null;
  return (
    context.cues.find(
      (c) => c.start >= quantity.end && endsJobs(c) && view.distance(quantity.end, c.start) <= WHOLE_REACH,
    ) ?? null
  );
}

function isYear(view: SentenceView, quantity: Quantity): boolean {
  return !quantity.percent && looksLikeYear(view.text.slice(quantity.start, quantity.end));
}
