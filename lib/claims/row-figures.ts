import { countedBy } from './counted.ts';
import type { FirmMention } from './firm-mention.ts';
import type { Linked } from './linked.ts';
import { looksLikeYear, type Quantity } from './quantity.ts';
import type { SentenceView } from './sentence-view.ts';

/** A figure that stands beside its firm as in a list or a table. */
export interface RowFigure {
  readonly link: Linked;
  readonly firm: FirmMention;
}

/** "Acme: 500", "Acme – 500", "Acme | 500", "Acme (500" … */
const BESIDE = /^\s*(?:[:：|(（\t]|\s[-–—]\s)\s*$/u;
/** … and "Acme, 500 ; Brill, 300", which needs several. */
const COMMA = /^\s*,\s*$/u;
const MIN_COMMA_ROWS = 3;
/** "Acme is cutting 500 jobs, Brill 300": behind a figure that is tied to its verb, the bare name does. */
const SPACE = /^\s$/u;
/** What may follow a bare figure of a row. */
const ENDS = /^\s*(?:[)）|;；,，.。、\t]|$)/u;
const MIN_BARE = 10;
const COUNTS: ReadonlySet<string> = new Set(['people', 'cuts', 'bare']);

/**
 * Figures beside firms in a text or list that is known to tell of cuts
 * ("Job cuts this year: Acme (500), Brill (300)").
 */
export function rowFigures(
  view: SentenceView,
  firms: readonly FirmMention[],
  linked: readonly Linked[],
): RowFigure[] {
  const rows: RowFigure[] = [];
  const comma: RowFigure[] = [];
  let at = 0;
  for (const quantity of view.quantities) {
    while (at + 1 < firms.length && (firms[at + 1] as FirmMention).end <= quantity.lead) at++;
    const firm = firms[at];
    if (!firm || firm.end > quantity.lead || linked.some((l) => l.quantity === quantity)) continue;
    const row = rowOf(view, firm, quantity);
    if (!row) continue;
    const between = spaceBetween(view, firm, quantity);
    const elliptic = SPACE.test(between) && linked.some((l) => l.counted.end <= firm.start);
    if (BESIDE.test(between) || elliptic) rows.push(row);
    else if (COMMA.test(between)) comma.push(row);
  }
  return comma.length >= MIN_COMMA_ROWS ? [...rows, ...comma] : rows;
}

/** The original text: a hyphen counts here, and folding makes it a space. */
function spaceBetween(view: SentenceView, firm: FirmMention, quantity: Quantity): string {
  return view.folded.original.slice(view.folded.endOf(firm.end), view.folded.startOf(quantity.lead));
}

function rowOf(view: SentenceView, firm: FirmMention, quantity: Quantity): RowFigure | null {
  const counted = countedBy(view, quantity);
  if (quantity.change || (quantity.percent && quantity.value > 100)) return null;
  if (!quantity.percent && !Number.isInteger(quantity.value)) return null;
  if (!COUNTS.has(counted.kind)) return null;
  if (counted.kind === 'bare') {
    const ended = ENDS.test(view.behind(quantity.end, 4)) || view.at('conjunction', quantity.end + 1);
    if (!ended) return null;
    const small = !quantity.percent && quantity.value < MIN_BARE;
    if (small || looksLikeYear(view.text.slice(quantity.start, quantity.end))) return null;
  }
  const cue = { start: quantity.start, end: quantity.start, role: 'cut' } as const;
  return { firm, link: { quantity, counted, cue, part: false, sum: false } };
}
