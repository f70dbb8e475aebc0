// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Timeline } from '../../../components/charts/Timeline.tsx';
import { timelineModel } from '../../../lib/hover/card-timeline.ts';
import type { EventFact } from '../../../lib/packs/card-facts.ts';
import { draw, violations } from '../draw.tsx';
import { COVERAGE, event } from '../sample-facts.ts';

function show(...changes: Partial<EventFact>[]): HTMLElement {
  const events = changes.map((change, i) => event({ id: `e${i}`, ...change }));
  const timeline = timelineModel(events, COVERAGE);
  if (!timeline) throw new Error('no timeline');
  return draw(<Timeline name="Norvik" timeline={timeline} />);
}
const chart = (): Element => document.querySelector('svg[role=img]') as Element;
const heights = (kind: string): number[] =>
  [...chart().querySelectorAll(`rect.${kind}`)].map((bar) => Number(bar.getAttribute('height')));

afterEach(() => render(null, document.body));

it('draws counts as bars, as tall as they are large', () => {
  show({ date: '2024-02-01', count: 100 }, { date: '2025-02-01', count: 400 });
  const [small = 0, large = 0] = heights('bar');
  expect(large / small).toBeCloseTo(4);
});

it('draws a range with its upper part apart', () => {
  show({ date: '2024', count: 200, countMax: 400, qualifier: 'range' }, { date: '2025', count: 400 });
  expect(heights('bar')[0]).toBeCloseTo(heights('span')[0] ?? 0);
  expect((heights('bar')[0] ?? 0) * 2).toBeCloseTo(heights('bar')[1] ?? 0);
});

it('gives what has no number, or no cut, a mark and no bar', () => {
  show(
    { date: '2023', count: 100 },
    { date: '2024', count: null },
    { date: '2025', count: 900, status: 'rumoured' },
    { date: '2026', count: 900, status: 'denied' },
  );
  expect(heights('bar')).toHaveLength(1);
  expect(chart().querySelectorAll('rect.unknown')).toHaveLength(1);
  const doubtful = [...chart().querySelectorAll('path.doubtful')].map((path) => path.getAttribute('d'));
  expect(doubtful).toHaveLength(2);
  // By shape, not only by colour: one is closed, the other a cross.
  expect(doubtful.map((d) => d?.endsWith('z'))).toEqual([true, false]);
});

it('has a name, and the same as a table', async () => {
  show({ date: '2023-05', count: 100 }, { date: '2024', count: null, status: 'denied' });
  const [name] = (chart().getAttribute('aria-labelledby') ?? '').split(' ');
  expect(document.getElementById(name ?? '')?.textContent).toBe('Recorded cuts at Norvik, 2023–2026');
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['May 2023', '100 jobs', 'Announced'],
    ['2024', 'number unknown', 'Denied'],
  ]);
  expect(await violations()).toEqual([]);
});
