/** Middle of some repetitions, with the width of their middle half. */
export interface Spread {
  readonly median: number;
  /** Interquartile range, in the unit of the values. */
  readonly iqr: number;
  /** The smallest: what it takes where nobody else wants the processor. */
  readonly least: number;
  readonly rounds: number;
}

/** The value below which a share of sorted values lies, between two of them where need be. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * @throws RangeError where there are no values
 */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    iqr: quantile(sorted, 0.75) - quantile(sorted, 0.25),
    least: sorted[0] as number,
    rounds: sorted.length,
  };
}

/**
 * Value by value, one row over another: what was measured in the same round
 * shared the same machine, so the quotients vary less than either row.
 */
export function quotients(values: readonly number[], floors: readonly number[]): number[] {
  return values.slice(0, floors.length).map((value, i) => value / (floors[i] as number));
}
