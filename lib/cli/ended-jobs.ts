/** A row of PETs with our label: whether the marked words mean that an employer ended a job; null where readers differ. */
export interface EndedJobCase {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly job_ended: 0 | 1 | null;
}

interface Found {
  readonly start: number;
  readonly end: number;
}

export interface EndedJobScore {
  readonly rows: number;
  readonly ended: { readonly F1: number; readonly tp: number; readonly fp: number; readonly fn: number };
  readonly other: { readonly F1: number; readonly tp: number; readonly fp: number; readonly fn: number };
  readonly macro: { readonly F1: number };
}

function score(tp: number, fp: number, fn: number) {
  const F1 = tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
  return { F1: Math.round(F1 * 1000) / 1000, tp, fp, fn };
}

/** Macro F1 over the two labels; a finding that overlaps the marked words says that a job was ended. */
export function scoreEndedJobs(
  cases: readonly EndedJobCase[],
  found: ReadonlyMap<string, readonly Found[]>,
): EndedJobScore {
  const judged = cases.filter((one) => one.job_ended !== null);
  const says = ({ id, start, end }: EndedJobCase) =>
    found.get(id)?.some((f) => f.start < end && start < f.end) ?? false;
  const count = (gold: 0 | 1, said: boolean) =>
    judged.filter((one) => one.job_ended === gold && says(one) === said).length;
  const [hit, miss, alarm, quiet] = [count(1, true), count(1, false), count(0, true), count(0, false)];
  const ended = score(hit, alarm, miss);
  const other = score(quiet, miss, alarm);
  return { rows: judged.length, ended, other, macro: { F1: Math.round((ended.F1 + other.F1) * 500) / 1000 } };
}
