/**
 * Quotation marks of all scripts. A row: the opening mark and what may close
 * it. Pairs are wider than grammar has them, because typists and converters mix
 * straight and curly marks. Two apostrophes close only what two back-quotes open:
 * alone they are italics in wiki text.
 */
const PAIRS: readonly (readonly [open: string, closers: string])[] = [
  ['“', '”"“″'],
  ['”', '”“"'],
  ['„', '“”"″'],
  ['‟', '”'],
  ['"', '"”“'],
  ['＂', '＂'],
  ['״', '״'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['‘', "’'"],
  ['‚', "‘’'"],
  ["'", "'’"],
  ['「', '」'],
  ['『', '』'],
  ['｢', '｣'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['〝', '〟〞'],
  ['《', '》'],
  ['〈', '〉'],
  ['``', "''"],
];

const closersOf = new Map(PAIRS);

/** Finds every mark in a text, one or two units long. */
export const MARKS = /``|''|[“”„‟"＂״″«»‹›‘’‚'「」『』｢｣﹁﹂﹃﹄〝〟〞《》〈〉]/gu;

export function canStart(mark: string): boolean {
  return closersOf.has(mark);
}

export function closes(open: string, mark: string): boolean {
  return closersOf.get(open)?.includes(mark) === true;
}

/** The pair that no other use of its marks can break: it closes whatever stands around it, spaces included. */
export function isSurePair(open: string, mark: string): boolean {
  return '«»‹›“”'.includes(open + mark);
}

/** The same sign opens and closes: only what stands beside it tells which. */
export function isTwoWay(mark: string): boolean {
  return '"＂״”“\'’»›'.includes(mark);
}

/** Marks that also serve as apostrophes, and mark words rather than speech in many scripts. */
export function isSingle(mark: string): boolean {
  return "‘’‚'‹›".includes(mark);
}

/** Marks of works: books, plays, newspapers. Nobody speaks in them. */
export function isTitleMark(mark: string): boolean {
  return '《〈'.includes(mark);
}
