import type { CDPSession, Page } from 'playwright-core';
import { type CpuProfile, type Interval, mostInOneTask, totalOf, workOf } from './profile.ts';

/** What a script did on the main thread of a page, in milliseconds. */
export interface Recorded {
  readonly total: number;
  readonly longestTask: number;
}

/** Events of the browser's trace that are read. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

const SAMPLING_US = 200;

/** Tasks of main threads of pages. */
function mainTasks(events: readonly TraceEvent[]): Interval[] {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(
      ({ name, ph, pid, tid }) =>
        name === 'ThreadControllerImpl::RunTask' && ph === 'X' && threads.has(`${pid} ${tid}`),
    )
    .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }));
}

async function stopTracing(cdp: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => {
    cdp.once('Tracing.tracingComplete', resolve);
  });
  await cdp.send('Tracing.end');
  await complete;
  return events;
}

/**
 * Records what scripts with a fitting address do while something happens to a
 * page. A sampling profile tells when they work, the trace where tasks begin
 * and end: timing every call would itself cost more than the calls.
 */
export async function record(
  page: Page,
  isOurs: (url: string) => boolean,
  happen: () => Promise<void>,
): Promise<Recorded> {
  const cdp = await page.context().newCDPSession(page);
  try {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
    await cdp.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', '__metadata'] },
    });
    await cdp.send('Profiler.start');
    await happen();
    const { profile } = await cdp.send('Profiler.stop');
    const work = workOf(profile as CpuProfile, isOurs);
    return { total: totalOf(work), longestTask: mostInOneTask(work, mainTasks(await stopTracing(cdp))) };
  } finally {
    await cdp.detach();
  }
}
