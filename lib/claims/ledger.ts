import type { Draft } from './draft.ts';
import { sameFirm } from './firm-mention.ts';

/** A percentage this near (in sentences) to a count of the same firm says the same cut. */
const MERGE_REACH = 2;
/** Drafts looked back upon: more are another story. */
const MEMORY = 60;
/** Part of the staff by which count and percentage of one cut may differ, for both are rounded. */
const ROUNDING = 0.04;

/** Keeps the drafts of a page: repeats, parts of totals and the two halves of one cut become one claim each. */
export class Ledger {
  readonly #drafts: Draft[] = [];

  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  add(draft: Draft): void {
    const recent = this.#drafts.slice(-MEMORY).filter((d) => sameOwner(d, draft));
    const repeated = draft.further ? undefined : recent.findLast((d) => repeats(d, draft));
    if (repeated) {
      this.#replace(repeated, { ...repeated, sentence: draft.sentence });
      return;
    }
    if (isPartOf(recent, draft)) return;
    const bare = recent.findLast((d) => adds(d, draft));
    const half = bare ?? (draft.further ? undefined : recent.findLast((d) => completes(d, draft)));
    if (!half) {
      this.#drafts.push(draft);
      return;
    }
    this.#replace(half, {
      ...half,
      count: half.count ?? draft.count,
      countMax: half.count === null ? draft.countMax : half.countMax,
      percent: half.percent ?? draft.percent,
      percentMax: half.percent === null ? draft.percentMax : half.percentMax,
      date: half.date ?? draft.date,
      sentence: draft.sentence,
    });
  }

  #replace(old: Draft, draft: Draft): void {
    this.#drafts[this.#drafts.lastIndexOf(old)] = draft;
  }
}

function sameOwner(a: Draft, b: Draft): boolean {
  return a.firm === null ? b.firm === null : sameFirm(a.firm, b.firm);
}

function conflict(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && !a.startsWith(b) && !b.startsWith(a);
}

/** The same figures again, or one of them. */
function repeats(old: Draft, draft: Draft): boolean {
  if (conflict(old.date, draft.date)) return false;
  const count = draft.count === null || (draft.count === old.count && draft.countMax === old.countMax);
  const percent =
    draft.percent === null || (draft.percent === old.percent && draft.percentMax === old.percentMax);
  return count && percent;
}

/** A breakdown of a total that was told before. */
function isPartOf(recent: readonly Draft[], draft: Draft): boolean {
  if (draft.base !== null && recent.some((old) => old.count === draft.base)) return true;
  if (!draft.part && !draft.touch) return false;
  const value = draft.count ?? draft.percent ?? 0;
  return recent.some((old) => {
    const distance = draft.sentence - old.sentence;
    // A sentence of its own with the firm's name tells of another cut: "Acme closed a mill, with 200 layoffs".
    const near = draft.touch
      ? distance <= MERGE_REACH
      : distance === 0 || (!draft.named && distance <= MERGE_REACH);
    const total = draft.count === null ? old.percent : old.count;
    return near && (total === null ? draft.part : total > value || (draft.part && draft.count === null));
  });
}

/** The figure told before, now with the other one beside it. */
function adds(old: Draft, draft: Draft): boolean {
  if (draft.further || conflict(old.date, draft.date)) return false;
  if (draft.count === null || draft.percent === null) return false;
  return (
    (old.percent === null && old.count === draft.count && old.countMax === draft.countMax) ||
    (old.count === null && old.percent === draft.percent && old.percentMax === draft.percentMax)
  );
}

/** One gives the count, the other the percentage of one cut. */
function completes(old: Draft, draft: Draft): boolean {
  if (old.guessed || draft.guessed || conflict(old.date, draft.date)) return false;
  // A date of its own makes it another cut, unless it only restates the one told of.
  if (draft.date !== null && draft.date !== old.date && !draft.restated) return false;
  const count =
    old.percent === null && draft.count === null
      ? old.count
      : old.count === null && draft.percent === null
        ? draft.count
        : null;
  if (count === null) return false;
  const percent = (old.percent ?? draft.percent) as number;
  const base = old.base ?? draft.base;
  if (base !== null) return Math.abs((base * percent) / 100 - count) <= Math.max(1, count * ROUNDING * 2);
  // What does not say that it restates the cut must follow at once, and be undated.
  const reach = draft.restated ? MERGE_REACH : 1;
  return (
    draft.sentence - old.sentence <= reach && (draft.restated || (old.date === null && draft.date === null))
  );
}
