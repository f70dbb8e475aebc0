import type { Attribution } from './attribution.ts';
import type { Shape } from './frames.ts';

/** What a marked span is: speech in whole clauses, attributed words, or neither. */
export type Verdict = 'direct' | 'partial' | null;

/** Words from which unattributed marks hold speech if they begin and end like a sentence. */
const WHOLE_SENTENCE = 5;
/** Shorter ones are names when a verb gives them to something: they called it "graduation". */
const SHORTEST_NAME = 4;
/** Shorter ones are terms when a verb only judges: they described it as "lean". */
const SHORTEST_LABELLED = 2;

/** Quote or not. The attribution is the one that was chosen, if any; `afterSpeech`: speech stands before it in the paragraph. */
export function verdictOf(shape: Shape, found: Attribution | null, afterSpeech: boolean): Verdict {
  if (shape.size === 0) return null;
  if (shape.title || shape.hypothetical) return null;
  const labelled = found?.how === 'label' && shape.size >= SHORTEST_NAME;
  if (shape.term && !labelled && !(found && found.strength >= 5 && shape.ends)) return null;
  if (!found) {
    if (shape.capital && shape.ends && shape.size >= WHOLE_SENTENCE && !shape.embedded) return 'direct';
    if (afterSpeech && shape.sentence && shape.ends && (shape.size >= 2 || shape.capital)) return 'direct';
    if (shape.colon && shape.size >= 3 && (shape.capital || shape.ends)) return 'direct';
    return shape.alone && shape.size >= WHOLE_SENTENCE ? 'direct' : null;
  }
  const fragment = shape.embedded && (!shape.capital || (shape.capitalsMeanNothing && found.strength < 5));
  if (found.how === 'label') {
    if (shape.colon) return 'direct';
    return shape.size >= SHORTEST_LABELLED ? 'partial' : null;
  }
  if (found.how === 'colon') return shape.size >= 3 || shape.ends ? 'direct' : null;
  if (found.strength >= 4) {
    if (fragment) return 'partial';
    return shape.size >= 2 || shape.ends ? 'direct' : 'partial';
  }
  if (shape.size < SHORTEST_LABELLED && found.how === 'source') return null;
  if (shape.embedded)
    return shape.capital && shape.ends && shape.size >= WHOLE_SENTENCE ? 'direct' : 'partial';
  return shape.size >= 2 ? 'direct' : null;
}
