import type { ClaimStatus } from './claim.ts';
import type { Cue } from './cues.ts';
import type { DateExpression } from './date-expressions.ts';
import type { Draft } from './draft.ts';
import type { FirmMention } from './firm-mention.ts';
import type { Linked } from './linked.ts';
import type { Figures } from './pair-figures.ts';
import { isRestated } from './restated.ts';
import type { SentencePlace } from './sentence-place.ts';
import type { SentenceView } from './sentence-view.ts';

/** Units of a sentence that its opening adverb may take. */
const OPENING = 16;

/** A linked figure with its owners. */
export interface Told {
  readonly link: Linked;
  readonly status: ClaimStatus;
  readonly owners: readonly (FirmMention | null)[];
  /** The sentence names the owner. */
  readonly named: boolean;
  /** The owner is named only later. */
  readonly guessed: boolean;
}

/** What the words around the figures of one firm add to them. */
export function draftOf(
  place: SentencePlace,
  view: SentenceView,
  figures: Figures,
  { status, guessed, named }: Told,
  firm: FirmMention | null,
  dates: readonly DateExpression[],
  cues: readonly Cue[],
): Draft {
  const { count, percent, link } = figures;
  const starts = [link.cue.start, link.quantity.start, count?.start, percent?.start].filter(
    (s) => s !== undefined,
  );
  const to = Math.max(link.cue.end, figures.end);
  return {
    block: place.block.key,
    start: place.start + view.folded.startOf(Math.min(...starts)),
    end: place.start + view.folded.endOf(to),
    firm,
    count: count?.value ?? null,
    countMax: count?.max ?? null,
    percent: percent?.value ?? null,
    percentMax: percent?.max ?? null,
    date: dateOf(view, dates, figures),
    status,
    sentence: place.sentence,
    named,
    guessed: guessed && firm !== null,
    base: link.quantity.percent ? link.counted.base : null,
    further: isFurther(view, link),
    part: link.part || link.counted.ofTotal,
    touch: touches(link, cues),
    restated: touches(link, cues) || (link.quantity.percent && isRestated(view, link.quantity)),
  };
}

/** "The cuts affect 300 people" tells of cuts that are known. */
function touches(link: Linked, cues: readonly Cue[]): boolean {
  const { cue } = link;
  if (cue.role !== 'touch') return false;
  const named = cues.filter((c) => c.role === 'cut');
  return named.length === 0 || named.some((c) => c.end <= cue.start);
}

/** The date nearest to the figure. */
function dateOf(view: SentenceView, dates: readonly DateExpression[], { link }: Figures): string | null {
  let best: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    const distance =
      date.start >= link.counted.end
        ? view.distance(link.counted.end, date.start)
        : view.distance(date.end, link.quantity.lead);
    // A year of a number's own digits ("cut 2000 jobs") is no date.
    if (date.start < link.counted.end && link.quantity.start < date.end) continue;
    if (distance < nearest) {
      best = date.value;
      nearest = distance;
    }
  }
  return best;
}

/** Whether a figure comes on top of others (another 500, earlier). */
export function isFurther(view: SentenceView, link: Linked): boolean {
  if (link.sum) return true;
  const { further } = view.language.frame.words;
  const from = Math.min(link.cue.start, link.quantity.lead);
  const clause = /[^,;(（，、]*$/u.exec(view.before(from))?.[0].length ?? 0;
  return (
    view.has(further, from - clause, link.counted.end) ||
    view.has(further, 0, Math.min(view.language.spaced ? OPENING : OPENING / 2, from))
  );
}
