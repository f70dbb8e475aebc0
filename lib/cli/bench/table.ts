import { goalText, isReached } from './goals.ts';
import { keyOf, type Measurement } from './measurement.ts';

const HEAD = ['measure', 'value', '± IQR', '× floor', 'at best', 'goal', ''] as const;

/** Three digits that say something, without an exponent. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 3));
}

function cells(measurement: Measurement): string[] {
  const { median, iqr, unit, floors, floorsAtBest, rounds } = measurement;
  const reached = isReached(measurement);
  return [
    keyOf(measurement),
    `${figure(median)} ${unit}`.trim(),
    rounds > 1 ? figure(iqr) : '',
    floors === null ? '' : figure(floors),
    floorsAtBest === null ? '' : figure(floorsAtBest),
    goalText(measurement),
    reached === null ? '' : reached ? 'reached' : 'MISSED',
  ];
}

/** All measurements as lines of a table, the first column to the left, numbers to the right. */
export function tableOf(measurements: readonly Measurement[]): string {
  const rows = [[...HEAD], ...measurements.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) =>
          i === 0 || i > 4 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
