import { useId } from 'preact/hooks';
import type { TimelineModel, TimelinePoint } from '../../lib/hover/card-timeline.ts';
import { useText } from '../i18n.ts';

const WIDTH = 312;
const HEIGHT = 72;
/** The axis, with room for the years below. */
const BASE = 56;
const TOP = 6;
const BAR = 5;
/** A small count is still a bar. */
const LEAST = 2;

function Mark({ point, most }: { readonly point: TimelinePoint; readonly most: number }) {
  const x = BAR + point.at * (WIDTH - 2 * BAR);
  if (!point.jobs) {
    return point.doubtful ? (
      <Diamond x={x} y={BASE - 6} />
    ) : (
      <rect class="unknown" x={x - BAR / 2} y={BASE - 9} width={BAR} height={9} />
    );
  }
  const tall = (jobs: number) => Math.max(LEAST, (jobs / most) * (BASE - TOP));
  const { low, high } = point.jobs;
  if (point.doubtful) {
    const y = BASE - tall(high ?? low);
    return (
      <>
        <line class="stem" x1={x} x2={x} y1={BASE} y2={y} />
        <Diamond x={x} y={y} />
      </>
    );
  }
  return (
    <>
      {high !== null && (
        <rect
          class="span"
          x={x - BAR / 2}
          y={BASE - tall(high)}
          width={BAR}
          height={tall(high) - tall(low)}
        />
      )}
      <rect class="bar" x={x - BAR / 2} y={BASE - tall(low)} width={BAR} height={tall(low)} />
    </>
  );
}

function Diamond({ x, y }: { readonly x: number; readonly y: number }) {
  return <path class="doubtful" d={`M${x} ${y - 4}l4 4-4 4-4-4z`} />;
}

function Years({ fromYear, toYear }: Pick<TimelineModel, 'fromYear' | 'toYear'>) {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, i) => fromYear + i);
  // More labels than these would run into each other.
  const every = Math.ceil(years.length / 8);
  return (
    <g class="years">
      {years.map((year, i) => {
        const x = BAR + (i / years.length) * (WIDTH - 2 * BAR);
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={BASE} y2={BASE + 4} />
            {i % every === 0 && (
              <text x={x + 2} y={HEIGHT - 3}>
                {year}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

export interface TimelineProps {
  readonly name: string;
  readonly timeline: TimelineModel;
}

/** The records of a firm along time, as a picture and, for those who do not see it, as a table. */
export function Timeline({ name, timeline }: TimelineProps) {
  const text = useText();
  const id = useId();
  const { points, most, fromYear, toYear } = timeline;
  return (
    <section class="timeline">
      <svg role="img" aria-labelledby={id} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <title id={id}>{text.t('chart_title', name, String(fromYear), String(toYear))}</title>
        <line class="axis" x1={0} x2={WIDTH} y1={BASE} y2={BASE} />
        <Years fromYear={fromYear} toYear={toYear} />
        {points.map((point) => (
          <Mark key={point.id} point={point} most={most} />
        ))}
      </svg>
      <p class="meta">{text.t('chart_legend')}</p>
      <table class="unseen">
        <thead>
          <tr>
            <th scope="col">{text.t('column_date')}</th>
            <th scope="col">{text.t('column_jobs')}</th>
            <th scope="col">{text.t('column_status')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.id}>
              <td>{text.date(point.date)}</td>
              <td>{point.jobs ? text.jobs(point.jobs) : text.t('unknown')}</td>
              <td>{text.t(`status_${point.status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
