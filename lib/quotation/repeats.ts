interface Repeatable {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Has a cue of its own. */
  readonly sure: boolean;
}

/** Shorter words repeat by chance. */
const SHORTEST = 20;

/** Leaves out pull quotes: words that stand a second time on the page, without a cue beside them. */
export function withoutRepeats<T extends Repeatable>(
  quotations: readonly T[],
  blocks: readonly { readonly text: string }[],
): T[] {
  const key = (one: T): string =>
    (blocks[one.block] as { text: string }).text
      .slice(one.start, one.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const sure = new Map<string, T>();
  for (const one of quotations) if (one.sure && !sure.has(key(one))) sure.set(key(one), one);
  const seen = new Set<string>();
  return quotations.filter((one) => {
    const words = key(one);
    if (words.length < SHORTEST) return true;
    const keeper = sure.get(words);
    const repeated = keeper ? keeper !== one && !one.sure : seen.has(words);
    seen.add(words);
    return !repeated;
  });
}
