import type { Cue } from './cues.ts';
import { occurs } from './frame.ts';
import { CHAIN_LIMIT, type LinkContext, type Linked, tellsOfCuts } from './linked.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words between a cue and a number that counts no noun: one or two for a count, three for a percentage. */
const TOUCH = { count: 2, percent: 3 } as const;
/** Words between the staff and the number it shrinks by, and between the verb and the staff. */
const STAFF_REACH = 6;
/** Words between a percentage and the noun of cutting behind it. */
const NOUN_REACH = 3;
/** Words between a verb and the number it cuts the staff by. */
const VERB_REACH = 12;
const JOINED = /(?:[,;、]|(?<!\p{L})(?:and|und|et|y|e|en|och|og|i|и|ve|và|dan|ja|a)) ?$/u;

/** The cue of a number that counts no noun; null if nothing ties it to a cut. */
export function bareCue(
  view: SentenceView,
  context: LinkContext,
  linked: readonly Linked[],
  quantity: Quantity,
): Cue | null {
  return (
    attached(view, context.cues, quantity) ??
    continued(view, linked, quantity) ??
    (tellsOfCuts(context, linked) ? again(view, context.cues, quantity) : null)
  );
}

/** "… 300 jobs in Ohio and 200 in Texas": the noun is left out. */
function continued(view: SentenceView, linked: readonly Linked[], quantity: Quantity): Cue | null {
  const last = linked.at(-1);
  if (!last || quantity.percent || !JOINED.test(view.before(quantity.lead))) return null;
  return view.distance(last.counted.end, quantity.lead) <= CHAIN_LIMIT ? last.cue : null;
}

/** "… and Acme will cut another 400", "the cuts number 400": the noun was told before. */
function again(view: SentenceView, cues: readonly Cue[], quantity: Quantity): Cue | null {
  if (quantity.percent || !endsClause(view, quantity)) return null;
  const near = cues.find(
    (c) =>
      (c.role === 'trim' || c.role === 'touch') &&
      c.end <= quantity.lead &&
      view.distance(c.end, quantity.lead) <= 1,
  );
  return near ?? null;
}

/** Nothing that the number could count follows. */
function endsClause(view: SentenceView, quantity: Quantity): boolean {
  const behind = view.behind(quantity.end, 24);
  return (
    /^ ?(?:[.,;:!?)(（）。、，]|$)/u.test(behind) || view.at('conjunction', quantity.end + 1) !== undefined
  );
}

/** A number without a noun: right behind a word of cutting, or "staff by 500", "10 % of it", "headcount reduction of 500". */
function attached(view: SentenceView, cues: readonly Cue[], quantity: Quantity): Cue | null {
  let best: Cue | null = null;
  for (const cue of cues) {
    if (
      (cue.role === 'cut' || (cue.role === 'trim' && !quantity.percent && cue.start >= quantity.end)) &&
      touches(view, quantity, cue)
    )
      return cue;
    if (cue.role === 'cut' || cue.role === 'trim') {
      const staff = staffBeside(view, quantity, cue);
      if (staff) best = cue;
    }
  }
  return best;
}

/** "Layoffs of 500", "10 % layoffs": the word of cutting right beside the number, which measures nothing else. */
function touches(view: SentenceView, quantity: Quantity, cue: Cue): boolean {
  if (cue.start >= quantity.end) {
    const between = view.text.slice(quantity.end, cue.start);
    // "On top of the 4,000 it cut last year"
    if (!quantity.percent && !occurs(view.language.frame.subject.firm, between)) return false;
    return view.distance(quantity.end, cue.start) <= (quantity.percent ? 1 : TOUCH.count);
  }
  if (view.has(view.language.frame.words.measure, cue.end, quantity.lead)) return false;
  return view.distance(cue.end, quantity.lead) <= (quantity.percent ? TOUCH.percent : TOUCH.count);
}

/** Whether the staff, and no other measure, is what the cue reduces by the number. */
function staffBeside(view: SentenceView, quantity: Quantity, cue: Cue): boolean {
  const measureIn = (from: number, to: number) => view.has(view.language.frame.words.measure, from, to);
  for (const [start, end] of view.spans('staff')) {
    if (end <= quantity.lead) {
      if (view.distance(end, quantity.lead) > STAFF_REACH || measureIn(end, quantity.lead)) continue;
      const within = cue.start <= start && end <= cue.end;
      const beside =
        within ||
        (cue.end <= start
          ? view.distance(cue.end, start) <= STAFF_REACH
          : view.distance(end, cue.start) <= STAFF_REACH);
      if (beside && view.distance(Math.min(cue.end, quantity.lead), quantity.lead) <= VERB_REACH) return true;
    } else if (quantity.percent && start >= quantity.end) {
      // "10 % headcount reduction", "a 10 % cut in staff"
      if (view.distance(quantity.end, start) > NOUN_REACH || measureIn(quantity.end, start)) continue;
      if (cue.start >= quantity.end && view.distance(quantity.end, cue.start) <= NOUN_REACH) return true;
    }
  }
  return false;
}
