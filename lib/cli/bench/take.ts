import type { PageKey } from './page-plans.ts';

/** How much of the benchmark is run. */
export interface Take {
  /** Repetitions of each timing. */
  readonly rounds: number;
  readonly keys: readonly PageKey[];
  /** Whether a group of measurements is wanted. */
  readonly wants: (group: Group) => boolean;
  /** Tells of progress; not to stdout, which belongs to the result. */
  readonly say: (line: string) => void;
}

/** What can be asked for by itself. */
export const GROUPS = ['scan', 'posts', 'paint', 'index', 'cold', 'extension'] as const;
export type Group = (typeof GROUPS)[number];
