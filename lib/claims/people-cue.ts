import type { Counted } from './counted.ts';
import { type Cue, cueIn, endsJobs } from './cues.ts';
import { occurs } from './frame.ts';
import { CHAIN_LIMIT, type LinkContext, type Linked, tellsOfCuts } from './linked.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceView } from './sentence-view.ts';

/** How far a cue may stand from the people it governs, in words. */
const LIMIT = { cut: 16, trim: 12, going: 10, touch: 9, grow: 7 } as const;
const CHAIN_COST = 2;
/** What the less usual side of a cue costs. */
const OTHER_SIDE = 1.5;
/** Cues looked at on each side of a number. */
const SIDE = 8;

/** The word that governs a number of people: the nearest that may, whatever it says. */
export function peopleCue(
  view: SentenceView,
  context: LinkContext,
  linked: readonly Linked[],
  quantity: Quantity,
  counted: Counted,
): Cue | null {
  const inside = cueIn(context.cues, quantity.lead, counted.end);
  if (inside && inside.role !== 'going') return inside;
  const at = context.cues.findIndex((c) => c.start >= quantity.start);
  const split = at < 0 ? context.cues.length : at;
  const beside = context.cues.slice(Math.max(0, split - SIDE), split + SIDE);
  let best: Cue | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const cue of beside) {
    const cost = costOf(view, cue, quantity, counted);
    if (cost < lowest || (cost === lowest && best && !endsJobs(best) && endsJobs(cue))) {
      best = cue;
      lowest = cost;
    }
  }
  const last = linked.at(-1);
  if (last) {
    const chain = view.distance(last.counted.end, quantity.lead);
    if (chain <= CHAIN_LIMIT && chain + CHAIN_COST < lowest) return last.cue;
  }
  if (!best || best.role === 'grow') return null;
  if (best.role === 'touch' && !tellsOfCuts(context, linked)) return null;
  return best;
}

function costOf(view: SentenceView, cue: Cue, quantity: Quantity, counted: Counted): number {
  const before = cue.end <= quantity.lead;
  if (!before && cue.start < counted.end) return Number.POSITIVE_INFINITY;
  const [from, to] = before ? [cue.end, quantity.lead] : [counted.end, cue.start];
  const distance = view.distance(from, to);
  if (distance > LIMIT[cue.role]) return Number.POSITIVE_INFINITY;
  const { verb } = view.language;
  if (cue.role === 'going' && verb === 'middle' && before) return Number.POSITIVE_INFINITY;
  if (cue.role === 'trim' && before === (verb !== 'end')) {
    // The verb has another object: it cuts costs, and the people stand near by chance.
    const words = view.language.frame.words;
    const between = view.text.slice(from, to);
    if (occurs(words.measure, between) && !occurs(words.staff, between)) return Number.POSITIVE_INFINITY;
  }
  const usual = verb === 'both' || cue.role === 'going' || before === (verb === 'middle');
  return distance + (usual ? 0 : OTHER_SIDE);
}
