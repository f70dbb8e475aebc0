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
  const keys = quotations.map((one) =>
    one.end - one.start < SHORTEST
      ? ''
      : (blocks[one.block] as { text: string }).text
          .slice(one.start, one.end)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
  );
  const sure = new Map<string, T>();
  quotations.forEach((one, i) => {
    const words = keys[i] as string;
    if (one.sure && !sure.has(words)) sure.set(words, one);
  });
  const seen = new Set<string>();
  return quotations.filter((one, i) => {
    const words = keys[i] as string;
    if (words.length < SHORTEST) return true;
    const keeper = sure.get(words);
    const repeated = keeper ? keeper !== one && !one.sure : seen.has(words);
    seen.add(words);
    return !repeated;
  });
}
