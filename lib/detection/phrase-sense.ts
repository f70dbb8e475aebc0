import type { EntryRule } from '../matching/name-index.ts';
import type { Surroundings } from './surroundings.ts';
import { firstTerm } from './terms.ts';

export interface PhraseVerdict {
  readonly accepted: boolean;
  readonly why: readonly string[];
}

/**
 * Whether a lexicon entry has its layoff sense at `offset` of a block: no stop
 * word in the same sentence, and (unless the entry is safe) an evidence word
 * there, in a neighbouring sentence, in a heading above or in the title.
 */
export function judgePhrase(entry: EntryRule, around: Surroundings, offset: number): PhraseVerdict {
  const index = around.sentenceIndex(offset);
  const sentence = around.sentence(index);
  const stop = firstTerm(sentence, entry.stop, entry.mode);
  if (stop !== null) return { accepted: false, why: [`“${stop}” in the same sentence speaks against it`] };
  if (!entry.needsContext) return { accepted: true, why: ['has this sense wherever it stands'] };
  const here = firstTerm(sentence, entry.evidence, entry.mode);
  if (here !== null) return { accepted: true, why: [`“${here}” in the same sentence`] };
  const near = firstTerm(around.around(index), entry.evidence, entry.mode);
  if (near !== null) return { accepted: true, why: [`“${near}” close by`] };
  return { accepted: false, why: ['nothing near it speaks of jobs'] };
}
