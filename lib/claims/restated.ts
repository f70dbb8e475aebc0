import type { Span } from '../text/span.ts';
import type { Counted } from './counted.ts';
import type { Cue } from './cues.ts';
import { type LinkContext, type Linked, tellsOfCuts } from './linked.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words between "represents" and the share. */
const EQUALS_REACH = 3;

/** A share of the staff that only restates cuts told of: "the reductions amount to 5 % of the workforce". */
export function isRestated(view: SentenceView, quantity: Quantity): boolean {
  return equalsBeside(view, quantity) !== null;
}

/** The cue of such a share; null if it is none. */
export function restated(
  view: SentenceView,
  context: LinkContext,
  linked: readonly Linked[],
  quantity: Quantity,
  counted: Counted,
): Cue | null {
  if (!quantity.percent || counted.kind !== 'people' || !tellsOfCuts(context, linked)) return null;
  const equals = equalsBeside(view, quantity);
  return equals && { ...equals, role: 'touch' };
}

/** "Represents", "that is": right before a share, or behind it where the verb stands last. */
function equalsBeside(view: SentenceView, quantity: Quantity): Span | null {
  for (const [start, end] of view.spans('equals')) {
    if (end <= quantity.lead && view.distance(end, quantity.lead) <= EQUALS_REACH) return { start, end };
    const behind = view.language.verb === 'end' && start >= quantity.end;
    if (behind && view.distance(quantity.end, start) <= EQUALS_REACH) return { start, end };
  }
  return null;
}
