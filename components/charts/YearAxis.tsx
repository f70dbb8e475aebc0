/** More labels than these would run into each other. */
const MOST_LABELS = 8;

export interface YearAxisProps {
  readonly fromYear: number;
  readonly toYear: number;
  readonly width: number;
  /** Height of the axis and of the baseline of its labels, from the top. */
  readonly y: number;
  readonly labels: number;
}

/** A time axis with a tick at the beginning of each year, from the first year to the end of the last. */
export function YearAxis({ fromYear, toYear, width, y, labels }: YearAxisProps) {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, i) => fromYear + i);
  const every = Math.ceil(years.length / MOST_LABELS);
  return (
    <g class="years">
      <line x1={0} x2={width} y1={y} y2={y} />
      {years.map((year, i) => {
        const x = (i / years.length) * width;
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={y} y2={y + 4} />
            {i % every === 0 && (
              <text x={x} y={labels}>
                {year}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
