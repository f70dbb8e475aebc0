import type { FirmMention } from './firm-mention.ts';
import { occurs } from './frame.ts';
import { LEGAL_FORM } from './legal-forms.ts';
import { isCommonWord, precededByPerson } from './name-words.ts';
import type { SentenceView } from './sentence-view.ts';

const TOKEN = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}]*|\p{N}+\p{Lu}[\p{L}\p{N}]*|\p{Ll}\p{Lu}[\p{L}\p{N}]*)(?:[.'’-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*(?:[!](?= \p{Ll}))?`;
/** A run of capitalised words. */
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}.'’-])${TOKEN}(?:(?: & | )${TOKEN}){0,5}`, 'gu');
const FORM_BEHIND = new RegExp(String.raw`^,? ${LEGAL_FORM}(?![\p{L}])\.?`, 'u');
const FORM_AT_END = new RegExp(`,? ${LEGAL_FORM}$`, 'u');
/** Two or three plain words may be a person as well as a firm. */
const PERSON_LIKE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u;
/** "Alpha and Beta said": the whole list acts, not its last name. */
const IN_LIST = /\p{Lu}[\p{L}\p{N}]* (?:and|et|und|y|e|en|och|og|i) $/u;
/** Where a name without an article stands in languages that write all nouns with capitals. */
const OPENING = /(?:^|[.:;,„“"(–—-] ?)$/u;
const PLACE_BEHIND = /^ \p{Ll}*(?:plant|factory|site|mill|mine|airport|werk|usine|fabriek)/u;
/** Names looked at in one sentence: more are a list. */
const MAX_RUNS = 24;

/**
 * Firms in Latin, Cyrillic or another script with capitals that the sentence
 * shows as firms: by what they do ("Acme Tooling said it would cut 300 jobs"),
 * by where people work ("jobs at Acme Tooling") or by a legal form. With
 * `alone` false another firm is named: what may be a person is then left out.
 */
export function namedByFrame(view: SentenceView, alone: boolean): FirmMention[] {
  const found: FirmMention[] = [];
  let runs = 0;
  for (const hit of view.folded.original.matchAll(RUN)) {
    if (++runs > MAX_RUNS) break;
    const firm = nameIn(view, hit[0], hit.index, alone);
    if (firm) found.push(firm);
  }
  return found;
}

/** The part of a run that is a firm's name: in a headline the words behind it have capitals, too. */
function nameIn(view: SentenceView, run: string, at: number, alone: boolean): FirmMention | null {
  const words = run.split(' ');
  let first = 0;
  while (first < words.length && isCommonWord(view, words[first] as string, first === 0 && at === 0)) first++;
  const start = at + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
  const before = view.folded.original.slice(Math.max(0, start - 40), start);
  if (precededByPerson(view, before) || IN_LIST.test(before)) return null;
  for (let last = words.length; last > first; last--) {
    const name = words.slice(first, last).join(' ');
    const end = start + name.length;
    const sign = signOf(view, start, end);
    if (!sign) continue;
    if (sign !== 'form') {
      if (!alone && PERSON_LIKE.test(name)) return null;
      if (view.language.capitals === 'nouns' && first === 0 && !OPENING.test(before)) return null;
    }
    const common = name.replace(FORM_AT_END, '');
    if (common === '' || /^\p{N}+$/u.test(common)) return null;
    return { start: view.foldedAt(start), end: view.foldedAt(end), id: null, name: common };
  }
  return null;
}

/** What shows that a name is a firm's. */
function signOf(view: SentenceView, start: number, end: number): 'form' | 'acts' | 'employs' | null {
  const { original } = view.folded;
  if (FORM_BEHIND.test(original.slice(end, end + 24)) || FORM_AT_END.test(original.slice(start, end)))
    return 'form';
  const { subject, words } = view.language.frame;
  const behind = view.behind(view.foldedAt(end), 120);
  if (subject.acts.test(behind)) return 'acts';
  const before = view.before(view.foldedAt(start), 40);
  const employs = subject.atName.test(before) && (occurs(words.cut, before) || occurs(words.people, before));
  return employs && !PLACE_BEHIND.test(behind) ? 'employs' : null;
}
