import { type Clauses, isBreak, isFullStop, isPlausible, isStop, RELATIVES } from './clauses.ts';
import { credentialsEnd } from './credentials.ts';
import { isNameWord } from './name-run.ts';
import { hasKind } from './role-book.ts';
import { readPhrase, type SpeakerPhrase } from './speaker-phrase.ts';
import type { SpeechWords } from './speech/speech-words.ts';
import type { Word } from './words.ts';

const LONGEST_APPOSITION = 30;
const LONGEST_RELATIVE = 12;
const DASH = /^[-–—―]$/;
const MOST_DESCRIPTIONS = 3;
/** "Roy, at Kestrel Bank, said": a house without an office. */
const HOUSE = /^(?:of|at|bei|chez)$/;
const MOST_OWNER_WORDS = 4;
/** What a further description may begin with: ", economist, founder of Kestrel,". */
const OFFICES = ['officer', 'owner', 'expert'] as const;
/** Relatives that only people take. */
const PEOPLE = /^(?:who|whose|qui|quien|quem)$/;

/** "Roy, head of Lumo, said": goes back over the appositions to the name. `comma` is the last one. */
export function beforeAppositions(clauses: Clauses, low: number, comma: number): SpeakerPhrase | null {
  const { text, words, speech } = clauses;
  const bounds: [from: number, to: number][] = [];
  let end = comma;
  for (let i = comma - 1; i >= low && comma - i < 3 * LONGEST_APPOSITION; i--) {
    const stop = isStop(clauses, i);
    if (!stop) continue;
    bounds.push([i + 1, end]);
    end = i;
    if ((words[i] as Word).text !== ',') {
      end = -1;
      break;
    }
  }
  if (end > low || (end === low && bounds.length === 0)) bounds.push([low, end]);
  const parts = bounds.filter(([from, to]) => to > from);
  for (let i = 0; i < parts.length; i++) {
    const [from, to] = parts[i] as [number, number];
    if (i < parts.length - 1 && looksAppositive(clauses, from, to)) continue;
    let start = to - 1;
    while (start - 1 >= from && !isBreak(clauses, start - 1)) start--;
    const before = parts[i + 1];
    const phrase = readPhrase(text, words, { from: start, to }, comma, speech);
    if (!isPlausible(phrase, speech)) return null;
    const told = parts[i - 1];
    // "One of them, a tester at Lumo, said": described by what follows.
    if (told && !phrase.named && !phrase.pronoun) {
      const own = readPhrase(text, words, { from: told[0], to: told[1] }, told[1], speech);
      // "The author of the memo, cofounder Ana Roy, said".
      if (own?.named && /\s/u.test(own.text) && speech.roles.of(own.role) !== 0) return own;
      if (speech.roles.of(phrase.text) === 0 && own && !own.named && speech.roles.of(own.text) !== 0)
        return { ...phrase, text: own.text, role: own.role };
    }
    // "The head of the union, Ana Roy, said": the office stands in front.
    const office =
      before && phrase.named && i === 0
        ? text.slice((words[before[0]] as Word).start, (words[before[1] - 1] as Word).end)
        : '';
    if (!office || speech.roles.of(office) === 0 || !opensOffice(clauses, before as [number, number]))
      return phrase;
    const role = withoutOwner(office);
    return { ...phrase, role, evidence: `${office}, ${phrase.evidence}` };
  }
  return null;
}

/** "The head of the union", "Lumo's people officer": an article or a possessor in front. */
function opensOffice({ words, speech }: Clauses, [from, to]: readonly [number, number]): boolean {
  if (speech.articles.has((words[from] as Word).key)) return true;
  return words.slice(from, Math.min(to, from + MOST_OWNER_WORDS)).some((word) => word.possessive);
}

/** An office without its article or possessor. */
export function withoutOwner(office: string): string {
  return office.replace(/^(?:[^,]{1,40}?['’]s?\s+(?=\p{Ll})|[ldLD]['’]|\S+\s+)/u, '');
}

function looksAppositive(clauses: Clauses, from: number, to: number): boolean {
  const { words, speech } = clauses;
  const first = words[from] as Word;
  if (first.kind === 'number' || !first.capital)
    return !speech.pronouns.has(first.key) || RELATIVES.has(first.key);
  if (speech.articles.has(first.key) || speech.prepositions.has(first.key)) return true;
  for (let i = from; i < to; i++) if (speech.roles.of((words[i] as Word).key) !== 0) return true;
  return first.possessive || to - from === 1;
}

/** "said the firm's spokeswoman, Ana Roy": the name comes second. */
export function apposedName(
  clauses: Clauses,
  office: SpeakerPhrase,
  comma: number,
  tail: number,
): SpeakerPhrase | null {
  const { text, words, speech } = clauses;
  if (words[comma]?.text !== ',') return null;
  const from = comma + 1;
  let to = from;
  while (to < tail && (words[to] as Word).text !== ',') to++;
  for (let i = from; i < to; i++)
    if (!isNameWord(words[i], speech) && !speech.particles.has((words[i] as Word).key)) return null;
  if (to - from < 2 || to - from > 5) return null;
  const name = readPhrase(text, words, { from, to }, tail, speech);
  if (!name?.named) return null;
  return { ...name, role: withoutOwner(office.text), evidence: `${office.evidence}` };
}

/** Whether the words behind the comma at `comma` can describe the name before it. */
function mayDescribe({ words, speech }: Clauses, comma: number, isFirst: boolean): boolean {
  const first = words[comma + 1];
  if (!first || first.kind === 'quote' || first.kind === 'sign') return false;
  if (isAge(words, comma + 1, speech) || RELATIVES.has(first.key)) return true;
  const { key } = first;
  const article = speech.articles.has(key);
  if (speech.participles.has(key) || speech.pronouns.has(key) || speech.breaks.has(key)) return false;
  if (HOUSE.test(key) && words[comma + 2]?.capital) return true;
  if (speech.prepositions.has(key) || (speech.inside.has(key) && !article)) return false;
  return isFirst || article || first.capital || hasKind(speech.roles.ofWord(key), ...OFFICES);
}

/** "Roy – head of Lumo – said": an office between two dashes. */
function isAside(clauses: Clauses, at: number, high: number): boolean {
  const { words, text, speech } = clauses;
  if (!DASH.test(words[at]?.text ?? '')) return false;
  const end = descriptionEnd(clauses, at + 1, high);
  if (end <= at + 1 || (end < high && !DASH.test(words[end]?.text ?? ''))) return false;
  return speech.roles.of(text.slice((words[at + 1] as Word).start, (words[end - 1] as Word).end)) !== 0;
}

/** "34", "de 42 años". */
function isAge(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  if (words[at]?.kind === 'number') return true;
  return speech.inside.has(words[at]?.key ?? '') && words[at + 1]?.kind === 'number';
}

/** End of the description that begins at `from`; `from` itself if it is a clause ("…, staff will go"). */
function descriptionEnd(clauses: Clauses, from: number, high: number): number {
  const { words, speech } = clauses;
  let relative = false;
  let end = from;
  for (; end < high && end - from < LONGEST_APPOSITION; end++) {
    if (isStop(clauses, end) || isFullStop(words, end)) break;
    const { key } = words[end] as Word;
    if (speech.participles.has(key)) break;
    relative ||= RELATIVES.has(key);
    if (!relative && speech.auxiliaries.has(key) && !speech.articles.has(key)) return from;
  }
  return end;
}

/** Index behind the apposition that begins with the comma at `at`; `at` itself if there is none. */
export function apposition(clauses: Clauses, at: number, high: number): number {
  const { words, speech } = clauses;
  let reach = at;
  // "an engineer who lost her job": a relative clause without a comma.
  if (PEOPLE.test(words[at]?.key ?? ''))
    reach = descriptionEnd(clauses, at, Math.min(high, at + LONGEST_RELATIVE));
  let described = 0;
  while (
    described < MOST_DESCRIPTIONS &&
    reach + 1 < high &&
    (words[reach]?.text === ',' || isAside(clauses, reach, high))
  ) {
    const letters = credentialsEnd(words, reach, high, speech);
    if (letters > reach) {
      reach = letters;
      continue;
    }
    if (!mayDescribe(clauses, reach, described === 0)) break;
    const end = descriptionEnd(clauses, reach + 1, high);
    if (end === reach + 1) break;
    // An age is no description: what follows it may still be the first.
    if (!isAge(words, reach + 1, speech)) described++;
    reach = end;
  }
  return reach;
}
