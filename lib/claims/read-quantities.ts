import type { FoldedText } from '../text/fold.ts';
import { cjkNumbers } from './cjk-numbers.ts';
import type { NumeralRow } from './numerals/numeral-row.ts';
import { looksLikeYear, MAX_QUANTITIES, type Quantity } from './quantity.ts';
import type { RawNumber } from './raw-number.ts';
import { spacedNumbers } from './spaced-numbers.ts';

const MONEY_BEFORE =
  /(?:[$€£¥₩₹₽฿₫₺]|(?<![\p{L}])(?:usd|eur|gbp|rmb|cny|jpy|krw|inr|chf|rs|kr|rp|r|us|sek|dkk|nok|pln|huf|czk|try)[.$]?) ?$/u;
const DASH = /^\s*[-‐-―−~〜～–—]\s*$/u;
/** Farthest that words before a number are looked at, in units. */
const LEAD = 60;

interface Rules {
  readonly percent: RegExp;
  readonly percentBefore: RegExp | null;
  readonly range: RegExp;
  readonly change: RegExp;
  readonly and: RegExp;
  readonly between: RegExp;
  readonly ratio: RegExp;
  /** "One worker in ten": the noun may stand between. */
  readonly ratioOfOne: RegExp;
  readonly vague: RegExp;
  readonly approx: RegExp;
}

const cache = new Map<NumeralRow, Rules>();

function rulesOf(row: NumeralRow, glued: boolean): Rules {
  let rules = cache.get(row);
  if (!rules) {
    const edge = glued ? '' : String.raw`(?<![\p{L}\p{M}\p{N}])`;
    rules = {
      percent: new RegExp(`^ ?(?:${row.percent.normalize('NFKC')})(?![a-z])`, 'u'),
      percentBefore: row.percentBefore
        ? new RegExp(`${edge}(?:${row.percentBefore.normalize('NFKC')}) ?$`, 'u')
        : null,
      range: new RegExp(`^ ?(?:${row.range.normalize('NFKC')}) ?$`, 'u'),
      change: new RegExp(`^ ?(?:${row.change.normalize('NFKC')}) ?$`, 'u'),
      and: new RegExp(`^ ?(?:${row.and.normalize('NFKC')}) ?$`, 'u'),
      between: new RegExp(`${edge}(?:${row.between.normalize('NFKC')}) ?$`, 'u'),
      ratio: new RegExp(`^ ?(?:${row.ratio.normalize('NFKC')}) ?$`, 'u'),
      ratioOfOne: new RegExp(`^ (?:[\\p{L}']+ )?(?:${row.ratio.normalize('NFKC')}) ?$`, 'u'),
      vague: new RegExp(`${edge}(?:${row.vague.normalize('NFKC')}) ?$`, 'u'),
      approx: new RegExp(`${edge}(?:${row.approx.normalize('NFKC')}) ?$`, 'u'),
    };
    cache.set(row, rules);
  }
  return rules;
}

/** Longest of overlapping numbers, in text order. */
function withoutOverlap(numbers: readonly RawNumber[]): RawNumber[] {
  const ordered = [...numbers].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.share) - Number(a.share),
  );
  const kept: RawNumber[] = [];
  for (const number of ordered) {
    const last = kept.at(-1);
    if (!last || number.start >= last.end) kept.push(number);
    else if (number.share && !last.share) kept[kept.length - 1] = number;
  }
  return kept.slice(0, MAX_QUANTITIES);
}

/**
 * Numbers and shares of a folded sentence, with percent signs, ranges, ratios
 * and the words that round them taken in; money is left out. At most
 * `MAX_QUANTITIES`, in text order.
 */
export function readQuantities(folded: FoldedText, text: string, row: NumeralRow, lang: string): Quantity[] {
  const cjk = lang === 'zh' || lang === 'ja' || lang === 'ko';
  const rules = rulesOf(row, cjk);
  const raw = withoutOverlap(cjk ? cjkNumbers(text, lang === 'ko', row) : spacedNumbers(text, row));
  const found: Quantity[] = [];
  for (const number of raw) {
    const before = text.slice(Math.max(0, number.start - LEAD), number.start);
    if (MONEY_BEFORE.test(before) || rules.vague.test(before)) continue;
    const sign = rules.percent.exec(text.slice(number.end, number.end + 24));
    const front = sign ? null : (rules.percentBefore?.exec(before) ?? null);
    const quantity: Quantity = {
      start: number.start - (front?.[0].length ?? 0),
      end: number.end + (sign?.[0].length ?? 0),
      lead: number.start - (front?.[0].length ?? 0),
      value: number.value,
      max: null,
      percent: sign !== null || front !== null || number.share,
      share: number.share,
      change: false,
    };
    const last = found.at(-1);
    const joined = last ? join(last, quantity, number.scale) : null;
    if (joined) found[found.length - 1] = joined;
    else found.push(quantity);
  }
  return found.map((q) => ({ ...q, lead: leadOf(q.start) }));

  /** Two numbers as one: a range, a ratio, a change from one level to another. */
  function join(low: Quantity, high: Quantity, scale: number): Quantity | null {
    if (low.max !== null || low.share !== high.share || high.start - low.end > 24) return null;
    const between = text.slice(low.end, high.start);
    const span = { start: low.start, end: high.end, lead: low.lead, share: false, change: false };
    const ratio = low.value === 1 ? rules.ratioOfOne : rules.ratio;
    if (!low.percent && !high.percent && ratio.test(between) && low.value <= 9 && high.value <= 20)
      return low.value < high.value
        ? {
            ...span,
            value: Math.round((low.value / high.value) * 100),
            max: null,
            percent: true,
            share: true,
          }
        : null;
    const dash = DASH.test(folded.original.slice(folded.endOf(low.end), folded.startOf(high.start)));
    const worded = rules.range.test(between);
    const before = text.slice(Math.max(0, low.start - LEAD), low.start);
    const paired = rules.and.test(between) && rules.between.test(withoutApprox(before));
    const changed = rules.change.test(withoutApprox(between));
    if (!dash && !worded && !paired && !changed) return null;
    if (low.percent && !high.percent) return null;
    if (isYear(low) && isYear(high))
      return { ...span, value: low.value, max: high.value, percent: false, change: true };
    const value = scale > 1 && low.value < high.value / scale ? low.value * scale : low.value;
    if (value >= high.value)
      return worded || changed
        ? { ...span, value, max: high.value, percent: high.percent, change: true }
        : null;
    return { ...span, value, max: high.value, percent: high.percent, change: changed && !worded };
  }

  function isYear(quantity: Quantity): boolean {
    return looksLikeYear(text.slice(quantity.start, quantity.end));
  }

  function leadOf(start: number): number {
    let lead = start;
    for (let i = 0; i < 5; i++) {
      const hit = rules.approx.exec(text.slice(Math.max(0, lead - LEAD), lead));
      if (!hit) break;
      lead -= hit[0].length;
    }
    return lead;
  }

  function withoutApprox(before: string): string {
    const hit = rules.approx.exec(before);
    return hit ? before.slice(0, before.length - hit[0].length) : before;
  }
}
