import type { Counted } from './counted.ts';
import type { Cue } from './cues.ts';
import { occurs } from './frame.ts';
import { type LinkContext, type Linked, tellsOfCuts } from './linked.ts';
import { looksLikeYear, type Quantity } from './quantity.ts';
import type { SentenceView } from './sentence-view.ts';

/** Units that such words and what stands between them may take. */
const REACH = 70;

/**
 * The cue of a figure that adds to cuts told of or sums them up ("on top of the
 * 500 announced in May", "bringing the total to 2,100"); null if it is none.
 */
export function summedUp(
  view: SentenceView,
  context: LinkContext,
  linked: readonly Linked[],
  quantity: Quantity,
  counted: Counted,
): Cue | null {
  const { words } = view.language.frame;
  if (
    quantity.percent ||
    counted.kind === 'staff' ||
    counted.kind === 'things' ||
    !tellsOfCuts(context, linked)
  )
    return null;
  if (looksLikeYear(view.text.slice(quantity.start, quantity.end)) && counted.kind !== 'people') return null;
  const before = view.before(quantity.lead, REACH);
  const hit = words.sums.exec(before);
  if (!hit) return null;
  // "Bringing its staff to 2,100" tells of a level, "the number of its plants to 12" of something else.
  const ofCuts = occurs(words.cut, hit[0]) || occurs(words.trim, hit[0]);
  if (!ofCuts && (occurs(words.staff, hit[0]) || occurs(words.things, hit[0]))) return null;
  const start = quantity.lead - before.length + hit.index;
  return { start, end: start + hit[0].length, role: 'cut' };
}
