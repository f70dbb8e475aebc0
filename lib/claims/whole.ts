import type { Counted } from './counted.ts';
import { type Cue, endsJobs } from './cues.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words between the staff and the level it falls to. */
const LEVEL_REACH = 6;
/** Words between people said to exist and the word that lets them go. */
const NEXT_REACH = 6;
/** Units of a cue that a small word behind it may take in ("parted ways *with*"). */
const LONGEST_TAIL = 6;
/** Words between "including" and the part it tells. */
const PART_REACH = 14;

/** A firm's whole staff, or the level that is left after a cut. */
export function isWhole(
  view: SentenceView,
  quantity: Quantity,
  counted: Counted,
  cues: readonly Cue[],
): boolean {
  const { words } = view.language.frame;
  const before = view.before(quantity.lead);
  const behind = view.behind(counted.end);
  if (counted.kind === 'cuts' || quantity.percent) return false;
  if (words.levelAfter.test(behind) || (words.level.test(before) && isLevel(view, quantity))) return true;
  if (words.wholeAfter.test(behind)) return true;
  if (words.exists.test(before) && goesNext(view, counted.end, cues)) return false;
  const whole = words.whole.exec(before);
  return whole !== null && !belongsToCue(cues, quantity.lead - before.length + whole.index, whole[0]);
}

/** "Part ways with 500 people", "let go of its 500 people": the small word belongs to the verb. */
function belongsToCue(cues: readonly Cue[], at: number, word: string): boolean {
  const gap = word.trim().includes(' ') ? -1 : 1;
  return cues.some(
    (c) => c.role !== 'grow' && c.start < at && at - c.end <= gap && at - c.end >= -LONGEST_TAIL,
  );
}

/** "There are 500 people who were laid off" */
function goesNext(view: SentenceView, end: number, cues: readonly Cue[]): boolean {
  return cues.some((c) => c.start >= end && endsJobs(c) && view.distance(end, c.start) <= NEXT_REACH);
}

/** "To 500" is a level if it is said of the staff: notices to 500 workers are none. */
function isLevel(view: SentenceView, quantity: Quantity): boolean {
  if (!view.language.spaced) return true;
  for (const [, end] of view.spans('staff'))
    if (end <= quantity.lead && view.distance(end, quantity.lead) <= LEVEL_REACH) return true;
  return false;
}

/** Whether a number is told as a part of a total: including, of which; behind it "of them". */
export function isPart(view: SentenceView, quantity: Quantity): boolean {
  if (view.language.verb === 'middle' && view.at('part', quantity.end + 1) !== undefined) return true;
  for (const [start, end] of view.spans('part'))
    if (end <= quantity.lead && start < quantity.lead && view.distance(end, quantity.lead) <= PART_REACH)
      return true;
  return false;
}
