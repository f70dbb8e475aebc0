import type { Measurement, Unit } from './measurement.ts';
import type { PageKey } from './page-plans.ts';
import { quotients, spreadOf } from './spread.ts';

/** Values round by round, under `name|variant`. */
export type Rounds = Record<string, number[]>;

/** What is measured: name, variant, page. */
export type Label = readonly [name: string, variant: string, page: PageKey | null];

/** Adds the values of a round; with none it only gives the name its place in the order. */
export function note(into: Rounds, name: string, variant: string, ...values: readonly number[]): void {
  const key = `${name}|${variant}`;
  into[key] = [...(into[key] ?? []), ...values];
}

export function roundsOf(rounds: Rounds, name: string, variant = ''): readonly number[] {
  return rounds[`${name}|${variant}`] ?? [];
}

/** Rounds of one thing as a measurement, with the floors of the same rounds where there are such. */
export function timing(
  [name, variant, page]: Label,
  values: readonly number[],
  floors: readonly number[] | null = null,
  unit: Unit = 'ms',
): Measurement {
  const spread = spreadOf(values);
  return {
    name,
    variant,
    page,
    unit,
    floors: floors && spreadOf(quotients(values, floors)).median,
    floorsAtBest: floors && spread.least / spreadOf(floors).least,
    ...spread,
  };
}

/** How many times as long as the second the first takes; nothing where one of them was not measured. */
function times(label: Label, slower: readonly number[], faster: readonly number[]): Measurement[] {
  const values = quotients(slower, faster);
  return values.length > 0 ? [timing(label, values, null, '×')] : [];
}

/** The lines of a scanned page: everybody against the floor, then us against the others. */
export function scanLines(page: PageKey, rounds: Rounds): Measurement[] {
  const floors = roundsOf(rounds, 'floor');
  const small = roundsOf(rounds, 'match', '5k');
  const laidOut = roundsOf(rounds, 'painted and laid out', 'shipped');
  return [
    ...Object.keys(rounds).map((key) => {
      const [name = '', variant = ''] = key.split('|');
      return timing([name, variant, page], roundsOf(rounds, name, variant), floors);
    }),
    ...times(['growth 5k to 50k', '', page], roundsOf(rounds, 'match', '50k'), small),
    ...times(['growth 5k to 200k', '', page], roundsOf(rounds, 'match', '200k'), small),
    ...times(['against RegExp', '', page], roundsOf(rounds, 'rival', 'RegExp'), small),
    ...times(['against mark.js', '', page], roundsOf(rounds, 'rival', 'mark.js'), laidOut),
  ];
}
