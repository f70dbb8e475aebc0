/** The parts of a CPU profile of the browser that are read. Times are microseconds of the browser's steady clock. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly startTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** From `start` up to `end`, in microseconds. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Rubbish is collected on behalf of whoever ran before. */
const COLLECTOR = '(garbage collector)';

/** Ids of the nodes whose stack has a frame of a script whose address fits. */
function nodesOf(nodes: readonly ProfileNode[], isOurs: (url: string) => boolean): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const open = nodes.filter((node) => isOurs(node.callFrame.url));
  for (let node = open.pop(); node; node = open.pop()) {
    if (ours.has(node.id)) continue;
    ours.add(node.id);
    for (const child of node.children ?? []) open.push(byId.get(child) as ProfileNode);
  }
  return ours;
}

/** When a script was at work, by the samples of a profile; neighbouring samples are one interval. */
export function workOf(profile: CpuProfile, isOurs: (url: string) => boolean): Interval[] {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const ours = nodesOf(nodes, isOurs);
  const collecting = new Set(nodes.filter((n) => n.callFrame.functionName === COLLECTOR).map((n) => n.id));
  const work: Interval[] = [];
  let at = profile.startTime;
  let working = false;
  samples.forEach((sample, i) => {
    at += timeDeltas[i] ?? 0;
    const end = at + (timeDeltas[i + 1] ?? 0);
    working = ours.has(sample) || (working && collecting.has(sample));
    if (!working) return;
    const last = work.at(-1);
    if (last?.end === at) work[work.length - 1] = { start: last.start, end };
    else work.push({ start: at, end });
  });
  return work;
}

function overlap(a: Interval, b: Interval): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** All work together, in milliseconds. */
export function totalOf(work: readonly Interval[]): number {
  return work.reduce((sum, { start, end }) => sum + end - start, 0) / 1000;
}

/** The most that was worked within one task of the browser, in milliseconds. */
export function mostInOneTask(work: readonly Interval[], tasks: readonly Interval[]): number {
  const sums = tasks.map((task) => work.reduce((sum, interval) => sum + overlap(task, interval), 0));
  return Math.max(0, ...sums) / 1000;
}
