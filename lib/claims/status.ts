import type { ClaimStatus } from './claim.ts';
import { occurs } from './frame.ts';
import type { Linked } from './linked.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words before a cut in which its negation stands. */
const NOT_REACH = 4;

/** How a sentence puts a claim; null where it is only supposed. */
export function statusOf(view: SentenceView, link: Linked): ClaimStatus | null {
  const { status } = view.language.frame;
  const from = Math.min(link.cue.start, link.quantity.lead);
  const to = Math.max(link.cue.end, link.counted.end);
  const before = view.text.slice(0, from);
  if (occurs(status.supposed, before)) return null;
  if (occurs(status.denied, view.text) || negated(view, from, link)) return 'denied';
  if (occurs(status.filed, view.text)) return 'filed';
  const around = view.text.slice(Math.max(0, from - 60), to + 40);
  if (occurs(status.announced, view.text)) return 'announced';
  return occurs(status.planned, around) ? 'planned' : 'reported';
}

function negated(view: SentenceView, from: number, link: Linked): boolean {
  const { not } = view.language.frame.status;
  const inside = view.text.slice(from, Math.max(link.cue.end, link.counted.end));
  if (view.language.verb !== 'middle' && occurs(not, inside)) return true;
  for (const hit of view.text.slice(0, from).matchAll(not))
    if (view.distance(hit.index + hit[0].length, from) <= NOT_REACH) return true;
  return false;
}
