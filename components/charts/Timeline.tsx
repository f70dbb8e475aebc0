import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';
import type { TimelineModel, TimelinePoint, TimelineShape } from '../../lib/hover/card-timeline.ts';
import { useText } from '../i18n.ts';
import { spread } from './spread.ts';
import { YearAxis } from './YearAxis.tsx';

const WIDTH = 320;
const BAR = 5;
/** From the top: the largest number, the bars, the axis, the lane of marks without a bar, the years. */
const BARS_TOP = 14;
const BARS_HEIGHT = 40;
const LANE = 16;
const YEARS = 12;
/** A small count is still a bar. */
const LEAST = 2;
/** Marks closer than this cannot be told apart. */
const GAP = 7;

const SHAPES: readonly TimelineShape[] = ['stated', 'unknown', 'rumoured', 'denied'];

/** A mark of the lane, around `x` and `y`. */
function laneMark(shape: TimelineShape, x: number, y: number): ComponentChild {
  switch (shape) {
    case 'rumoured':
      return <path class="doubtful" d={`M${x} ${y - 4}l4 4-4 4-4-4z`} />;
    case 'denied':
      return <path class="doubtful" d={`M${x - 3} ${y - 3}l6 6m0-6l-6 6`} />;
    default:
      return <rect class="unknown" x={x - 2} y={y - 4} width={4} height={8} />;
  }
}

interface BarProps {
  readonly point: TimelinePoint;
  readonly x: number;
  readonly base: number;
  readonly most: number;
}

function Bar({ point, x, base, most }: BarProps) {
  if (!point.jobs) return null;
  const { low, high } = point.jobs;
  const tall = (jobs: number) => Math.max(LEAST, (jobs / most) * BARS_HEIGHT);
  const left = x - BAR / 2;
  return (
    <>
      {high !== null && (
        <rect class="span" x={left} y={base - tall(high)} width={BAR} height={tall(high) - tall(low)} />
      )}
      <rect class="bar" x={left} y={base - tall(low)} width={BAR} height={tall(low)} />
    </>
  );
}

/** What the shapes of this chart mean; shapes that it does not have are not explained. */
function Legend({ points }: { readonly points: readonly TimelinePoint[] }) {
  const text = useText();
  return (
    <p class="legend" aria-hidden="true">
      {SHAPES.filter((shape) => points.some((point) => point.shape === shape)).map((shape) => (
        <span key={shape}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            {shape === 'stated' ? (
              <rect class="bar" x={3} y={0} width={4} height={10} />
            ) : (
              laneMark(shape, 5, 5)
            )}
          </svg>
          {text.t(`legend_${shape}`)}
        </span>
      ))}
    </p>
  );
}

function Table({ points }: { readonly points: readonly TimelinePoint[] }) {
  const text = useText();
  return (
    <table class="unseen">
      <thead>
        <tr>
          {['date', 'jobs', 'status'].map((column) => (
            <th scope="col" key={column}>
              {text.t(`column_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ id, date, jobs, status }) => (
          <tr key={id}>
            <td>{text.date(date)}</td>
            <td>{jobs ? text.jobs(jobs) : text.t('unknown')}</td>
            <td>{text.t(`status_${status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface TimelineProps {
  readonly name: string;
  readonly timeline: TimelineModel;
}

/**
 * The records of a firm along time: bars for stated numbers, marks below the
 * axis for the others. For those who do not see it, the same as a table.
 */
export function Timeline({ name, timeline }: TimelineProps) {
  const text = useText();
  const id = useId();
  const { points, most, fromYear, toYear } = timeline;
  const bars = points.filter(({ shape }) => shape === 'stated');
  const marks = points.filter(({ shape }) => shape !== 'stated');
  const base = bars.length > 0 ? BARS_TOP + BARS_HEIGHT : 1;
  const lane = marks.length > 0 ? LANE : 3;
  const height = base + lane + YEARS;
  const place = (some: readonly TimelinePoint[]) =>
    spread(
      some.map(({ at }) => at * WIDTH),
      GAP,
      WIDTH - BAR,
    );
  const barPlaces = place(bars);
  const markPlaces = place(marks);
  return (
    <div class="part timeline">
      <svg
        role="img"
        aria-labelledby={`${id}t`}
        aria-describedby={`${id}d`}
        viewBox={`0 0 ${WIDTH} ${height}`}
      >
        <title id={`${id}t`}>{text.t('chart_title', name, text.years(fromYear, toYear))}</title>
        <desc id={`${id}d`}>{text.t('chart_table')}</desc>
        {most > 0 && (
          <g class="most">
            <line x1={0} x2={WIDTH} y1={BARS_TOP} y2={BARS_TOP} />
            <text x={0} y={BARS_TOP - 4}>
              {text.number(most)}
            </text>
          </g>
        )}
        <YearAxis fromYear={fromYear} toYear={toYear} width={WIDTH} y={base} labels={height - 2} />
        {bars.map((point, i) => (
          <Bar key={point.id} point={point} x={barPlaces[i] as number} base={base} most={most} />
        ))}
        {marks.map((point, i) => laneMark(point.shape, markPlaces[i] as number, base + lane / 2 + 1))}
      </svg>
      <Legend points={points} />
      <Table points={points} />
    </div>
  );
}
