import type { WordEdge } from './claim-language.ts';
import type { FrameRow, StatusWords, SubjectWords } from './frames/frame-row.ts';

type Matcher = (words: string) => RegExp;

/** Patterns of one kind of words: anywhere, right before a place (`$`), right behind one (`^`). */
type Compiled<T> = { readonly [K in keyof T]: RegExp };

/** A frame row as regular expressions for folded text. */
export interface Frame {
  readonly words: Compiled<Omit<FrameRow, 'subject' | 'status'>>;
  readonly subject: Compiled<SubjectWords>;
  readonly status: Compiled<StatusWords>;
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
/** Conjunctions and articles that Arabic writes together with the next word. */
const PREFIXES = '(?:[وفبلكس]?(?:ال)?|لل)';
const NEVER = /(?!)/gu;

function stem(words: string): string {
  return words.normalize('NFKC').replaceAll('~', '[\\p{L}\\p{M}]*');
}

/** Where a pattern stands: anywhere in the text, or anchored at its end or start. */
type Place = 'any' | 'before' | 'behind';
const PLACES: Readonly<Record<string, Place>> = {
  whole: 'before',
  exists: 'before',
  level: 'before',
  wholeAfter: 'behind',
  levelAfter: 'behind',
  sums: 'before',
  aside: 'before',
  source: 'before',
  at: 'before',
  asideAfter: 'behind',
  sourceAfter: 'behind',
  atAfter: 'behind',
  topic: 'behind',
};

function matcher(edge: WordEdge, place: Place): Matcher {
  return (words) => {
    if (words === '') return NEVER;
    const left =
      edge === 'none' || edge === 'suffixed' ? '' : `(?<!${LETTER})${edge === 'prefixed' ? PREFIXES : ''}`;
    const right = edge === 'spaced' || edge === 'prefixed' ? `(?!${LETTER})` : '';
    const body = `(?:${stem(words)})`;
    if (place === 'before') return new RegExp(`${left}${body} ?$`, 'u');
    // Glued signs (a particle, 's) follow without a space.
    if (place === 'behind') return new RegExp(`^ ?${body}${right}`, 'u');
    return new RegExp(`${left}${body}${right}`, 'gu');
  };
}

function compile<T extends object>(row: T, edge: WordEdge): Compiled<T> {
  return Object.fromEntries(
    Object.entries(row)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([name, words]) => [name, matcher(edge, PLACES[name] ?? 'any')(words)]),
  ) as Compiled<T>;
}

/** Compiles a row. */
export function compileFrame(row: FrameRow, edge: WordEdge): Frame {
  return {
    words: compile(row, edge) as Frame['words'],
    subject: compile(row.subject, edge),
    status: compile(row.status, edge),
  };
}

/**
 * First occurrence of a pattern. The shared patterns are global and remember
 * where they stopped, so their memory is cleared before and behind.
 */
export function firstOf(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  const hit = pattern.exec(text);
  pattern.lastIndex = 0;
  return hit;
}

export function occurs(pattern: RegExp, text: string): boolean {
  return firstOf(pattern, text) !== null;
}
