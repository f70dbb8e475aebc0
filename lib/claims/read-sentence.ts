import { endsJobs, readCues } from './cues.ts';
import { dateExpressions } from './date-expressions.ts';
import type { Discourse } from './discourse.ts';
import { type FirmMention, sameFirm } from './firm-mention.ts';
import { occurs } from './frame.ts';
import type { Ledger } from './ledger.ts';
import { linkQuantities } from './link.ts';
import type { Linked } from './linked.ts';
import { maybeNumber } from './maybe-number.ts';
import { pairFigures } from './pair-figures.ts';
import { rowFigures } from './row-figures.ts';
import type { SentencePlace } from './sentence-place.ts';
import { SentenceView } from './sentence-view.ts';
import { statusOf } from './status.ts';
import { remarksOn, subjectOf } from './subject.ts';
import { shareOut, withoutParts } from './told-apart.ts';
import { draftOf, isFurther, type Told } from './told-figures.ts';

/** Reads one sentence: its claims go into the ledger, what it tells of firms into the discourse. */
export function readSentence(place: SentencePlace, discourse: Discourse, ledger: Ledger): void {
  const { block, start, annotations } = place;
  const written = block.text.slice(start, place.end);
  const numbered = !place.language.spaced || maybeNumber(written, place.language.numerals);
  if (!numbered && annotations.length === 0) {
    discourse.remember(() => tellsOfCuts(new SentenceView(written, place.language)));
    return;
  }
  const view = new SentenceView(written, place.language);
  const known = annotations
    .filter((a) => a.kind === 'phrase')
    .map((a) => ({ start: view.foldedAt(a.start - start), end: view.foldedAt(a.end - start) }));
  const firms = annotations
    .filter((a) => a.kind === 'company')
    .map((a) => discourse.firmOf(a, view.foldedAt(a.start - start), view.foldedAt(a.end - start)));
  const named = numbered ? readFigures(place, view, known, firms, discourse, ledger) : null;
  const remarks = remarksOn(view, firms);
  const focus = named ?? firms.find((_, i) => remarks[i] === null) ?? null;
  if (focus) discourse.focus = focus;
  discourse.remember(() => known.length > 0 || tellsOfCuts(view));
}

/** Adds the claims of a sentence; gives the firm they are about. */
function readFigures(
  place: SentencePlace,
  view: SentenceView,
  known: readonly { start: number; end: number }[],
  firms: readonly FirmMention[],
  discourse: Discourse,
  ledger: Ledger,
): FirmMention | null {
  const cues = readCues(view, known);
  if (cues.length === 0 && !discourse.cutsBefore() && !discourse.listing) return null;
  if (view.quantities.length === 0) return null;
  const dates = dateExpressions(view.text, place.language.tag);
  const linked = linkQuantities(view, { cues, dates, cutsBefore: discourse.cutsBefore() });
  const listed =
    linked.length > 0 || cues.some((c) => c.role === 'cut') || discourse.cutsBefore() || discourse.listing;
  if (linked.length === 0 && !listed) return null;
  const rows = listed ? rowFigures(view, firms, linked) : [];
  const all: Told[] = [];
  for (const link of linked) {
    const status = statusOf(view, link);
    const subject = subjectOf(view, firms, link);
    if (!status || subject.kind === 'nobody') continue;
    const before = subject.kind === 'firms' ? null : discourse.spokenOf(firms);
    const guessed = subject.kind !== 'firms' && before === null;
    const offset = place.start + view.folded.startOf(link.quantity.start);
    const owners =
      subject.kind === 'firms' ? subject.firms : [before ?? discourse.following(place.block, offset, firms)];
    all.push({ link, status, owners, named: subject.kind === 'firms', guessed });
  }
  for (const { link, firm } of rows)
    all.push({
      link,
      status: statusOf(view, link) ?? 'reported',
      owners: [firm],
      named: true,
      guessed: false,
    });
  discourse.listing = rows.length > 0;
  const told = withoutParts(view, shareOut(view, all));
  const ownerOf = (link: Linked) => told.find((t) => t.link === link)?.owners[0] ?? null;
  const pairs = pairFigures(
    view,
    told.map((t) => t.link),
    (a, b) =>
      !(a.cue !== b.cue && (isFurther(view, b) || (endsJobs(b.cue) && isFurther(view, a)))) &&
      (ownerOf(a) === ownerOf(b) || sameFirm(ownerOf(a), ownerOf(b))),
  );
  for (const figures of pairs) {
    const one = told.find((t) => t.link === figures.link) as Told;
    for (const firm of one.owners) ledger.add(draftOf(place, view, figures, one, firm, dates, cues));
  }
  return told.find((t) => !t.guessed)?.owners[0] ?? null;
}

/** Whether a sentence speaks of cuts, so that the next one may tell their size. */
function tellsOfCuts(view: SentenceView): boolean {
  const { cut, trim, going, people, staff } = view.language.frame.words;
  if (occurs(cut, view.text)) return true;
  return (
    (occurs(going, view.text) || occurs(trim, view.text)) &&
    (occurs(people, view.text) || occurs(staff, view.text))
  );
}
