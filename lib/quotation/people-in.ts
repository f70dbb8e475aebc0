import { apposition } from './apposition.ts';
import { type Clauses, isStop } from './clauses.ts';
import { isNameWord } from './name-run.ts';
import { hasKind } from './role-book.ts';
import { readPhrase, type SpeakerPhrase } from './speaker-phrase.ts';

const LONGEST_DESCRIPTION = 8;
/** "a note on his chair", "under the board": a thing, not whoever holds the office. */
const ON = /^(?:on|under)$/;

/**
 * People mentioned in the words `[from, to)` whether or not they are the
 * subject: "Among those cut was Ana Roy, a tester", "… spoke to a former
 * engineer". Last one first, as a pronoun would look for them.
 */
export function peopleIn(clauses: Clauses, from: number, to: number): SpeakerPhrase[] {
  const { text, words, speech } = clauses;
  const found: SpeakerPhrase[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i] as (typeof words)[number];
    if (word.kind !== 'word' || word.aside) continue;
    let end = i;
    if (isNameWord(word, speech)) {
      while (end < to && isNameWord(words[end], speech)) end++;
      if (end - i >= 2) {
        const phrase = readPhrase(text, words, { from: i, to: end }, apposition(clauses, end, to), speech);
        if (phrase?.named) found.push(phrase);
      }
      i = end - 1;
    } else if (speech.articles.has(word.key) && !ON.test(words[i - 1]?.key ?? '')) {
      let last = -1;
      for (end = i + 1; end < to && end - i <= LONGEST_DESCRIPTION; end++) {
        const next = words[end] as (typeof words)[number];
        if (isStop(clauses, end) || speech.articles.has(next.key) || speech.breaks.has(next.key)) break;
        if (hasKind(speech.roles.of(next.key), 'worker', 'expert', 'public', 'officer', 'owner', 'person'))
          last = end;
        if (speech.inside.has(next.key) && last >= 0) break;
      }
      if (last < 0) continue;
      const phrase = readPhrase(
        text,
        words,
        { from: i, to: last + 1 },
        apposition(clauses, last + 1, to),
        speech,
      );
      if (phrase) found.push(phrase);
      i = last;
    }
  }
  return found.reverse();
}
