import type { PageKey } from './page-plans.ts';
import type { Spread } from './spread.ts';

/** What a value counts: a quotient of two times, milliseconds, nanoseconds a character, kilobytes or things. */
export type Unit = '×' | 'ms' | 'KB' | 'ns' | '';

/** One line of the table. */
export interface Measurement extends Spread {
  /** What was measured, e.g. `match`; with `variant` and `page` it names the line for good. */
  readonly name: string;
  /** The index or the rival it was measured with, e.g. `5k`, `shipped`, `RegExp`. */
  readonly variant: string;
  readonly page: PageKey | null;
  readonly unit: Unit;
  /** The same as a multiple of the floor of its page, where that makes sense. */
  readonly floors: number | null;
  /** The least value as a multiple of the least floor: steadier than `floors` on a machine that others use. */
  readonly floorsAtBest: number | null;
}

/** Under which a measurement is found again: `match 5k M`. */
export function keyOf({ name, variant, page }: Pick<Measurement, 'name' | 'variant' | 'page'>): string {
  return [name, variant, page].filter(Boolean).join(' ');
}

/** A count, which has no spread. */
export function counted(name: string, unit: Unit, value: number, page: PageKey | null = null): Measurement {
  return {
    name,
    variant: '',
    page,
    unit,
    floors: null,
    floorsAtBest: null,
    median: value,
    least: value,
    iqr: 0,
    rounds: 1,
  };
}
