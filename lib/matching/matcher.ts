import { CharClass, charClass } from '../text/char-class.ts';
import type { FoldedText } from '../text/fold.ts';
import { standsAlone } from './boundary.ts';
import { entersByPair, hashEnd, hashStart, hashStep, PREFIX_LENGTH, pairKey, prefixKey } from './gate.ts';
import { GATE_FIELDS } from './index-tables.ts';
import type { NameIndex, Target } from './name-index.ts';

/**
 * A form found in a folded text, with what it can stand for. Offsets are of
 * the folded text.
 */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly Target[];
}

/** Says whether a target counts at a place (language, letter case). */
export type Accept = (target: Target, start: number, end: number) => boolean;

/**
 * Finds forms in a folded text, leftmost first and longest at each place:
 * where "Meta" and "Meta Platforms" both begin, "Meta Platforms" is found, and
 * the search goes on behind it. A form counts only if at least one of its
 * targets stands alone by the rules of its script and is accepted; otherwise
 * the next shorter form at the same place is tried. A blocker is a form like
 * any other: the longer word 阿里山 takes the place of the name 阿里 and is
 * left out of the result.
 *
 * Linear in the length of the text for a given index.
 */
export function findMatches(index: NameIndex, folded: FoldedText, accept: Accept): Match[] {
  const { text } = folded;
  const matches: Match[] = [];
  let previous: CharClass = CharClass.Gap;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = charClass(code);
    let found: Match | null = null;
    let next = i + 1;
    if (kind === CharClass.Word) {
      if (previous !== CharClass.Word) {
        let hash = hashStart();
        let end = i;
        while (end < text.length && charClass(text.charCodeAt(end)) === CharClass.Word) {
          hash = hashStep(hash, text.charCodeAt(end));
          end++;
        }
        found = longestOf(index, folded, i, hashEnd(hash), accept);
        if (end - i >= PREFIX_LENGTH)
          found = longer(found, longestOf(index, folded, i, prefixKey(text, i), accept));
        next = end;
      }
    } else if (
      entersByPair(kind) &&
      i + 1 < text.length &&
      (kind !== CharClass.Hangul || previous !== CharClass.Hangul)
    ) {
      found = longestOf(index, folded, i, pairKey(code, text.charCodeAt(i + 1)), accept);
    }
    if (found) {
      if (found.targets[0]?.kind !== 'blocker') matches.push(found);
      next = found.end;
    }
    previous = charClass(text.charCodeAt(next - 1));
    i = next;
  }
  return matches;
}

function longer(a: Match | null, b: Match | null): Match | null {
  if (!a || !b) return a ?? b;
  return b.end > a.end ? b : a;
}

function longestOf(
  index: NameIndex,
  folded: FoldedText,
  at: number,
  key: number,
  accept: Accept,
): Match | null {
  const { gate, gateMask } = index;
  for (let slot = key & gateMask; ; slot = (slot + 1) & gateMask) {
    const stored = gate[slot * GATE_FIELDS];
    if (stored === 0) return null;
    if (stored !== key) continue;
    const first = gate[slot * GATE_FIELDS + 1] as number;
    const count = gate[slot * GATE_FIELDS + 2] as number;
    for (let form = first; form < first + count; form++) {
      const end = index.formStandsAt(form, folded.text, at);
      if (end < 0) continue;
      const targets = index.targets(form);
      if (targets.some((t) => t.kind === 'blocker'))
        return { start: at, end, targets: targets.filter((t) => t.kind === 'blocker') };
      const standing = targets.filter((t) => standsAlone(folded, at, end, t) && accept(t, at, end));
      if (standing.length > 0) return { start: at, end, targets: standing };
    }
    return null;
  }
}
