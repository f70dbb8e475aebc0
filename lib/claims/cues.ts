import type { Span } from '../text/span.ts';
import type { SentenceView } from './sentence-view.ts';

/** What a word says about the people counted beside it. */
export type CueRole = 'cut' | 'trim' | 'going' | 'touch' | 'grow';

export interface Cue extends Span {
  readonly role: CueRole;
}

const ROLES: readonly CueRole[] = ['cut', 'trim', 'grow', 'going', 'touch'];
/** Roles that end jobs by themselves or with the people beside them. */
const ENDING: ReadonlySet<CueRole> = new Set(['cut', 'trim', 'going']);

/**
 * Cue words of a sentence in text order; of two that overlap the earlier role
 * wins. `known` are phrases that detection found to mean a cut.
 */
export function readCues(view: SentenceView, known: readonly Span[]): Cue[] {
  const { cut, grow } = view.language.frame.words;
  const cues: Cue[] = known
    .map((span): Cue => ({ start: span.start, end: span.end, role: 'cut' }))
    // The lexicon also knows words for moving jobs and for not hiring: those end none.
    .filter(({ start, end }) => !view.has(grow, start, end) || view.has(cut, start, end));
  for (const role of ROLES) {
    for (const hit of view.text.matchAll(view.language.frame.words[role])) {
      const cue = { start: hit.index, end: hit.index + hit[0].length, role };
      if (!cues.some((c) => c.start < cue.end && cue.start < c.end)) cues.push(cue);
    }
  }
  return cues.sort((a, b) => a.start - b.start);
}

export function endsJobs(cue: Cue): boolean {
  return ENDING.has(cue.role);
}

/** A cue that ends jobs and overlaps a span. */
export function cueIn(cues: readonly Cue[], start: number, end: number): Cue | null {
  return cues.find((c) => c.start < end && start < c.end && endsJobs(c)) ?? null;
}
