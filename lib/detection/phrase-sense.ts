import type { EntryRule } from '../matching/name-index.ts';
import type { LanguageData } from './language-data.ts';
import type { Surroundings } from './surroundings.ts';

export interface PhraseVerdict {
  readonly accepted: boolean;
  readonly score: number;
  readonly why: readonly string[];
}

/** What the page as a whole says of its topic. */
export interface PageTopic {
  /** Open words for layoffs stand elsewhere on the page. */
  readonly layoffs: boolean;
}

/** Points; a phrase needs `THRESHOLD`. */
const WEIGHT = {
  safe: 2,
  evidenceHere: 2,
  evidenceNear: 1.5,
  /** Further off in the block, on a page that speaks of layoffs anyway. */
  evidenceInBlock: 1,
  leavingHere: 1.5,
  leavingNear: 0.75,
  peopleHere: 1.5,
  peopleNear: 0.5,
  /** Staff without a number, on a page that speaks of layoffs. */
  staffHere: 1,
  topic: 0.5,
  stop: -3,
} as const;
const THRESHOLD = 1.5;

/** A candidate as far as its sense is concerned: the entry and where it stands. */
export interface PhrasePlace {
  readonly entry: EntryRule;
  readonly start: number;
  /** Folded text of the match. */
  readonly folded: string;
}

/**
 * Whether a lexicon entry has its layoff sense at a place of a block. Its own
 * evidence and stop words are one side of it; the other is whether the text
 * around speaks of people who go.
 */
export function judgePhrase(
  languages: LanguageData,
  place: PhrasePlace,
  around: Surroundings,
  topic: PageTopic,
): PhraseVerdict {
  const { entry } = place;
  const index = around.sentenceIndex(place.start);
  const sentence = around.sentence(index);
  const near = around.around(index);
  const reasons: { weight: number; text: string }[] = [];
  const add = (weight: number, text: string): void => {
    reasons.push({ weight, text });
  };

  const stop = around.first('here', index, entry.stop, entry.mode);
  if (stop !== null) add(WEIGHT.stop, `“${stop}” in the same sentence speaks against it`);
  if (!entry.needsContext) add(WEIGHT.safe, 'has this sense wherever it stands');
  const here = around.first('here', index, entry.evidence, entry.mode);
  if (here !== null) add(WEIGHT.evidenceHere, `“${here}” in the same sentence`);
  else {
    const beside = around.first('around', index, entry.evidence, entry.mode);
    const inBlock =
      beside === null && topic.layoffs ? around.first('block', index, entry.evidence, entry.mode) : null;
    if (beside !== null) add(WEIGHT.evidenceNear, `“${beside}” close by`);
    else if (inBlock !== null) add(WEIGHT.evidenceInBlock, `“${inBlock}” in the same block`);
  }
  weighPeople(languages, place, sentence, near, add);
  if (topic.layoffs) add(WEIGHT.topic, 'the page speaks of layoffs');

  const score = reasons.reduce((sum, r) => sum + r.weight, 0);
  const why = reasons
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map((r) => `${r.text} (${r.weight > 0 ? '+' : '−'}${Math.abs(r.weight)})`);
  return {
    accepted: score >= THRESHOLD,
    score,
    why: why.length > 0 ? why : ['nothing near it speaks of jobs'],
  };
}

function weighPeople(
  languages: LanguageData,
  place: PhrasePlace,
  sentence: string,
  near: string,
  add: (weight: number, text: string) => void,
): void {
  const signals = languages.people[place.entry.lang.split('-')[0] as string];
  if (!signals || !place.entry.needsContext) return;
  // The phrase itself must not vouch for itself.
  const rest = sentence.split(place.folded).join(' ¦ ');
  const leaving = signals.leaving.exec(rest)?.[0];
  if (leaving) add(WEIGHT.leavingHere, `“${leaving}” in the same sentence`);
  else {
    const beside = signals.leaving.exec(near)?.[0];
    if (beside) add(WEIGHT.leavingNear, `“${beside}” close by`);
  }
  if (place.entry.saidOfPeople) return;
  // A gap of the phrase may hold them: “let 40 people go”.
  const people = signals.people.exec(sentence)?.[0];
  const staff = people ? undefined : signals.staff?.exec(rest)?.[0];
  if (people) add(WEIGHT.peopleHere, `“${people}” in the same sentence`);
  else if (staff) add(WEIGHT.staffHere, `“${staff}” in the same sentence`);
  else {
    const beside = signals.people.exec(near)?.[0];
    if (beside) add(WEIGHT.peopleNear, `“${beside}” close by`);
  }
}
