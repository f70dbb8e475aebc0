import { FUNCTION_WORDS } from '../text/function-words.ts';
import { looksLikeYear, type Quantity } from './quantity.ts';
import type { SentenceView } from './sentence-view.ts';

/** What a number counts, and where the counted noun ends. */
export interface Counted {
  /**
   * `people` also for posts and for a share of the staff; `staff` is a firm's
   * whole staff; `cuts` a noun of cutting itself (500 layoffs); `bare` is a
   * number alone; `things` are no people; of `unknown` the words do not tell.
   */
  readonly kind: 'people' | 'staff' | 'cuts' | 'bare' | 'things' | 'unknown';
  readonly end: number;
  /** Size of the staff that a share is of, where it is told (5 % of its 50,000 employees). */
  readonly base: number | null;
  /** A part of cuts already told of (300 of the layoffs). */
  readonly ofTotal: boolean;
}

/** Words that may stand between a number and its noun, small ones not counted. */
const MAX_MODIFIERS = 4;
const STEP = /[\p{L}\p{M}'&.]+|\S/uy;
/** Rounds a number from behind: 500余人, 500여 명, 500人以上. */
const FILLER =
  /^ ?(?:余|餘|多|来|來|여|あまり|強|弱|以上|超|程度|近く|前後|가량|가까운|정도|이상)?(?:の|的|에 달하는|가 넘는)? ?/u;

const stopWords = new Map<string, ReadonlySet<string>>();
function isFunctionWord(language: string, word: string): boolean {
  let words = stopWords.get(language);
  if (!words) {
    words = new Set(FUNCTION_WORDS[language]?.split(' ') ?? []);
    stopWords.set(language, words);
  }
  return words.has(word);
}

/** Says what a number of a sentence counts. */
export function countedBy(view: SentenceView, quantity: Quantity): Counted {
  return view.language.spaced ? walk(view, quantity) : adjacent(view, quantity);
}

function result(kind: Counted['kind'], end: number, more?: Partial<Counted>): Counted {
  return { kind, end, base: null, ofTotal: false, ...more };
}

/** Scripts with spaces: goes on word by word until a noun tells. */
function walk(view: SentenceView, quantity: Quantity): Counted {
  const { text } = view;
  if (quantity.share && holdsPeople(view, quantity)) return result('people', quantity.end);
  const joined = view.quantities.find((q) => q.lead > quantity.end && q.percent === quantity.percent);
  if (joined && view.at('conjunction', quantity.end + 1) === joined.lead - 1) {
    // "400 and 650 jobs"
    const { kind } = walk(view, joined);
    if (kind === 'people' || kind === 'cuts') return result(kind, quantity.end);
  }
  let modifiers = 0;
  let small = 0;
  // "900 are to leave": a verb behind a number is no noun that it counts.
  const verb = view.at('going', text[quantity.end] === ' ' ? quantity.end + 1 : quantity.end) !== undefined;
  let at = quantity.end;
  while (modifiers <= MAX_MODIFIERS && small < 6) {
    if (text[at] === ' ') at++;
    const next = view.quantities.find((q) => q.start === at || q.lead === at);
    if (next && at > quantity.end + 1) {
      if (looksLikeYear(text.slice(quantity.start, quantity.end))) return result('bare', quantity.end);
      if (small === 0 || next.percent) break;
      const whole = walk(view, next);
      if (whole.kind === 'people' || whole.kind === 'staff')
        return result('people', whole.end, { base: next.value });
      break;
    }
    const things = view.at('things', at);
    // "A third of the startup's employees" counts employees.
    if (things && text[things] !== "'") return result('things', things);
    const measure = quantity.percent ? view.at('measure', at) : undefined;
    if (measure) return result('things', measure);
    const cuts = view.at('cut', at);
    if (cuts && (modifiers === 0 || small === 0)) return result('cuts', cuts, { ofTotal: small > 1 });
    const people = view.at('people', at);
    const staff = view.at('staff', at);
    if (people && (!staff || people >= staff)) return result('people', people);
    if (staff) return result(quantity.percent || small > 0 ? 'people' : 'staff', staff);
    STEP.lastIndex = at;
    const word = STEP.exec(text)?.[0];
    // "650 permanent, full time jobs"
    if (word === ',' && modifiers > 0 && modifiers < MAX_MODIFIERS) {
      modifiers++;
      at++;
      continue;
    }
    if (!word || !/[\p{L}]/u.test(word)) break;
    const inner = view.at('inner', at);
    if (inner) {
      small++;
      at = inner;
      continue;
    }
    if (isFunctionWord(view.language.tag, word) || view.at('conjunction', at)) break;
    modifiers++;
    at += word.length;
  }
  return result(modifiers === 0 || verb || quantity.percent ? 'bare' : 'unknown', quantity.end);
}

/** "One worker in ten": the noun stands within. */
function holdsPeople(view: SentenceView, quantity: Quantity): boolean {
  for (const [start, end] of view.spans('people'))
    if (start >= quantity.start && end <= quantity.end) return true;
  return false;
}

/** Scripts without spaces: the counter stands right behind the number. */
function adjacent(view: SentenceView, quantity: Quantity): Counted {
  const behind = view.behind(quantity.end, 24);
  const filled = FILLER.exec(behind)?.[0].length ?? 0;
  for (const at of new Set([quantity.end, quantity.end + filled])) {
    const things = view.at('things', at);
    if (things) return result('things', things);
    const people = view.at('people', at) ?? (quantity.percent ? view.at('staff', at) : undefined);
    if (people) return result('people', people);
    const cuts = view.at('cut', at);
    if (cuts) return result('cuts', cuts);
  }
  const alone = quantity.percent || !/^[\p{L}\p{N}]/u.test(behind) || view.at('inner', quantity.end);
  if (quantity.percent && staffBefore(view, quantity)) return result('people', quantity.end);
  return result(alone ? 'bare' : 'unknown', quantity.end);
}

/** "員工的百分之四", "従業員の1割": the staff stands before its share. */
function staffBefore(view: SentenceView, quantity: Quantity): boolean {
  for (const [, end] of view.spans('staff'))
    if (end <= quantity.lead && quantity.lead - end <= 3) return true;
  return false;
}
