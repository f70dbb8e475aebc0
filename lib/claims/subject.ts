import { andOthers, listOf } from './firm-list.ts';
import { type FirmMention, sameFirm } from './firm-mention.ts';
import { firstOf, occurs } from './frame.ts';
import type { Linked } from './linked.ts';
import type { SentenceView } from './sentence-view.ts';

/** Who cuts, as far as one sentence tells. */
export type Subject =
  | { readonly kind: 'firms'; readonly firms: readonly FirmMention[] }
  /** Named by a pronoun or a common noun, or not at all. */
  | { readonly kind: 'unnamed' }
  /** Several firms together, an industry, a public body: nobody's claim. */
  | { readonly kind: 'nobody' };

/** What a place in the sentence says for a firm, in points. */
const POINTS = {
  inside: 95,
  employer: 90,
  subject: 75,
  behind: 45,
  topic: 12,
  relative: -30,
  aside: -90,
  source: -90,
};
/** Points lost per word of distance, and at most. */
const SLOPE = 0.7;
const MAX_LOSS = 30;
/** Below this a firm is only mentioned by the way. */
const THRESHOLD = 12;
/** Longest pronoun; what is longer is a common noun: the firm. */
const PRONOUN_LENGTH = 4;
/** An employer behind the figure stands within this many words. */
const EMPLOYER_REACH = 7;
/** Units in front of a verb in which its subject stands. */
const SUBJECT_REACH = 60;
/** Words between a firm and the verb of its own clause. */
const AT_ONCE = 4;

/**
 * What the words beside a firm say against it: it is mentioned by the way
 * (after the example of, unlike, rival of), or is the source of the news.
 */
type Remark = 'aside' | 'source' | null;

/** The remarks on the firms of a sentence; the rest of a list shares it ("such as A, B and C"). */
export function remarksOn(view: SentenceView, firms: readonly FirmMention[]): Remark[] {
  const { subject } = view.language.frame;
  const remarks: Remark[] = [];
  let list: readonly FirmMention[] = [];
  firms.forEach((firm, i) => {
    const before = view.before(firm.start);
    const behind = view.behind(firm.end);
    if (!list.includes(firm)) list = listOf(view, firms, firm);
    const follows = list.indexOf(firm) > 0;
    if (subject.source.test(before) || subject.sourceAfter.test(behind)) remarks.push('source');
    else if (subject.aside.test(before) || subject.asideAfter.test(behind)) remarks.push('aside');
    else remarks.push(follows ? (remarks[i - 1] ?? null) : null);
  });
  return remarks;
}

const RELATIVE = String.raw`(?:which|who|whose|that|der|die|das|dessen|deren|qui|dont|que|cuyo|cuya|che|il cui|dat|som|который|которая|которое|kter[áýé]|który|która|które|joka)(?![\p{L}])`;
const IN_RELATIVE = new RegExp(`^, ${RELATIVE}`, 'u');
const OPENS_RELATIVE = new RegExp(`^ ?(?:\\([^)]{0,40}\\))?, ${RELATIVE}[^,;]*$`, 'u');

/** Inside ", which … ," a firm is told of, and does not act. */
function inRelativeClause(view: SentenceView, firm: FirmMention): boolean {
  const before = view.before(firm.start, 120);
  const comma = before.lastIndexOf(',');
  return comma >= 0 && IN_RELATIVE.test(before.slice(comma));
}

/** "Brill, which cut …": whatever stands before the name, the clause is about it. */
function opensRelativeClause(view: SentenceView, firm: FirmMention, cue: number): boolean {
  return cue - firm.end <= 120 && cue > firm.end && OPENS_RELATIVE.test(view.text.slice(firm.end, cue));
}

/** "After Brill cut 700 jobs, …": what stands before the name belongs to the clause in which the firm itself acts. */
function actsAtOnce(
  view: SentenceView,
  firms: readonly FirmMention[],
  firm: FirmMention,
  link: Linked,
): boolean {
  const { cue, quantity } = link;
  const from = Math.min(cue.start, quantity.lead);
  if (view.language.verb === 'end' || firm.end > from || view.distance(firm.end, from) > AT_ONCE)
    return false;
  const others = firms.some((f) => f.start >= firm.end && f.start < Math.max(cue.end, quantity.end));
  // "Companies such as Brill cut …"
  return !others && !occurs(view.language.frame.subject.many, view.before(firm.start));
}

/** "It will cut 90 jobs, while Brill …": whoever acts in the clause before, the firm acts in its own. */
function actsElsewhere(view: SentenceView, firm: FirmMention, from: number, to: number): boolean {
  const { subject, words } = view.language.frame;
  if (!view.language.spaced || !occurs(words.conjunction, view.text.slice(to, firm.start))) return false;
  return occurs(subject.firm, view.text.slice(Math.max(0, from - SUBJECT_REACH), from));
}

/** "Acme は 90 人、Brill は 40 人を削減": where the verb stands last, a figure may have a topic of its own. */
function hasOwnTopic(view: SentenceView, firms: readonly FirmMention[], link: Linked): boolean {
  const { topic } = view.language.frame.subject;
  return (
    view.language.verb === 'end' &&
    firms.some((firm) => firm.end <= link.quantity.lead && topic.test(view.behind(firm.end)))
  );
}

function points(
  view: SentenceView,
  firms: readonly FirmMention[],
  firm: FirmMention,
  link: Linked,
  remark: Remark,
): number {
  const { subject } = view.language.frame;
  const from = Math.min(link.cue.start, link.quantity.lead);
  const to = Math.max(link.cue.end, link.counted.end);
  const loss = (distance: number) => Math.min(MAX_LOSS, distance * SLOPE);
  if (opensRelativeClause(view, firm, from)) return POINTS.inside;
  let score =
    remark === null || (remark === 'aside' && actsAtOnce(view, firms, firm, link)) ? 0 : POINTS[remark];
  const employer = subject.at.test(view.before(firm.start)) || subject.atAfter.test(view.behind(firm.end));
  if (firm.start >= from && firm.end <= to)
    score += POINTS.inside - loss(view.distance(firm.end, link.quantity.lead));
  else if (firm.start >= to) {
    if (actsElsewhere(view, firm, from, to)) return 0;
    const distance = view.distance(to, firm.start);
    const near = distance <= EMPLOYER_REACH && !view.text.slice(to, firm.start).includes(',');
    score += (employer && near ? POINTS.employer : POINTS.behind) - loss(distance);
  } else {
    score += POINTS.subject - loss(Math.min(200, view.distance(firm.end, from)));
    if (subject.topic.test(view.behind(firm.end))) score += POINTS.topic;
    if (view.language.verb !== 'middle' && employer) score += POINTS.employer - POINTS.subject;
    if (inRelativeClause(view, firm)) score += POINTS.relative;
  }
  return score;
}

/** Finds who cuts among the firms of a sentence (in text order). */
export function subjectOf(view: SentenceView, firms: readonly FirmMention[], link: Linked): Subject {
  let best = null as FirmMention | null;
  let highest = THRESHOLD;
  const remarks = remarksOn(view, firms);
  const ownTopic = hasOwnTopic(view, firms, link);
  firms.forEach((firm, i) => {
    const next =
      firm.start >= link.quantity.end && view.language.frame.subject.topic.test(view.behind(firm.end));
    if (ownTopic && next) return;
    const score = points(view, firms, firm, link, remarks[i] ?? null);
    if (score <= highest) return;
    best = firm;
    highest = score;
  });
  const { subject } = view.language.frame;
  if (best) {
    const list = listOf(view, firms, best);
    const others = list.some((other) => !sameFirm(other, best)) || andOthers(view, list.at(-1) ?? best);
    if (!others) return { kind: 'firms', firms: [best] };
    return occurs(subject.each, view.text) ? { kind: 'firms', firms: list } : { kind: 'nobody' };
  }
  // "Tech companies" holds "companies", but is not one firm.
  const many = occurs(subject.many, view.text);
  const body = occurs(subject.bodies, view.text);
  const anaphor = firstOf(subject.firm, many ? view.text.replace(subject.many, ' ; ') : view.text)?.[0];
  // A pronoun may stand for the public body that the sentence names.
  const noun = anaphor !== undefined && (!view.language.spaced || anaphor.length > PRONOUN_LENGTH);
  if (noun || (anaphor && !body)) return { kind: 'unnamed' };
  return many || body ? { kind: 'nobody' } : { kind: 'unnamed' };
}
