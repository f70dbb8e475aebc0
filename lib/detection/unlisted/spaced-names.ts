import { GIVEN_NAMES } from '../given-names.ts';
import { commonWords } from './common-words.ts';
import { type CompiledWords, foldSlice } from './firm-words.ts';
import { BODY, LEGAL_FORM, NO_FIRM, TRADE } from './legal-forms.ts';
import { PLACES } from './places.ts';
import type { UnlistedName, UnlistedQuery } from './unlisted-name.ts';

const TOKEN = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}]*|\p{N}+\p{Lu}[\p{L}\p{N}]*|\p{Ll}\p{Lu}[\p{L}\p{N}]*)(?:[.'’-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*(?:[!](?= \p{Ll}))?`;
/** A run of capitalised words. */
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}.'’@#/(（-])${TOKEN}(?:(?: & | )${TOKEN}){0,5}`, 'gu');
const FORM_BEHIND = new RegExp(String.raw`^,? ${LEGAL_FORM}(?![\p{L}\p{N}])`, 'u');
/** Words for groups that their names begin with. */
const GROUP = /^(?:Grupo|Groupe|Gruppo|Banco|PT)$/u;
/** The point belongs to the form, unless it may end the sentence. */
const ABBREVIATED = /(?: (?:Inc|Corp|Co|Ltd|Cos)\.[ ,;)’']|\.\p{Lu}\..?)$/u;
const FORM_AT_END = new RegExp(`,? ${LEGAL_FORM}$`, 'u');
const TRADE_AT_END = new RegExp(` ${TRADE}$`, 'u');
const LISTING = /^ ?[（(](?:[A-Z]{2,8}[:：] ?[A-Z0-9.]{1,6}|[A-Z0-9]{1,6}\.[A-Z]{1,3})[)）]/;
/** A possessive, or a Turkish ending. */
const POSSESSIVE = /['’]\p{Ll}{1,6}$/u;
/** A French or Italian article glued to its noun. */
const ELISION = /^(?:\p{L}|qu|dell|all|nell|sull)['’]/iu;
const CAPITAL_BEHIND = /^ \p{Lu}/u;
/** Two or three plain words may be a person as well as a firm. */
const PERSON_LIKE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u;
/** "Alpha and Beta said": the whole list acts, not its last name. */
const IN_LIST = /\p{Lu}[\p{L}\p{N}]* (?:and|et|und|y|e|en|och|og|i) $/u;
/** Where a name without an article stands in languages that write all nouns with capitals. */
const OPENING = /(?:^|[.:;,„“"(–—-] ?)$/u;
const PLACE_BEHIND = /^ \p{Ll}*(?:plant|factory|site|mill|mine|airport|werk|usine|fabriek)/u;
/** University of X, the mayor of X: the whole acts, not X. */
const PART_OF = /(?:^|\s)(?:of|in|de|du|des|von|van|di|da|do|del|w|z|в|из|av|i|en|of the|de la)\s$/u;
/** What has an article is a people, a union or an office. */
const THE_BEFORE =
  /(?:^|[\s“"'(])(?:the|these|those|many|some|les?|la|los|las|el|os?|as?|gli|der|die|das|den|de|het)\s$/iu;
/** A shorter word is no short form. */
const MIN_SHORT = 5;
/** First words of many firms' names. */
const EVERYDAY =
  /^(?:.*(?:ish|ian|ean|ican|ese)|First|Second|North\p{L}*|South\p{L}*|East\p{L}*|West\p{L}*|Royal|United|National|General|Global|World|Inter\p{L}*|Central|Great|Greater|Grand|Golden|Silver|Black|White|Green|Blue|Saint|Standard|Federal|State|Public|Private|Super|Smart|Digital|Electric|Energy|Power|Water|Steel|Bank|Group|Grupo|Groupe|Gruppo|Banco|Banque|Deutsche|Société|Compagnie|Companhia|Nordic|Pacific|Atlantic|Euro\p{L}*|Asia\p{L}*|Trans\p{L}*|Universal|Applied|Advanced|Modern|Crown|Capital|Summit|Premier|Liberty|Union|Home|House|Health|Media|Motor|Auto\p{L}*|Smith|Jones|Brown|Johnson|Williams|Miller|Müller|Schmidt|Martin|Thomas|Morgan|Wilson|Taylor|Davis|Harris|Clark|Lewis|Walker|Young|Allen|Wright|Scott|Green|Baker|Adams|Nelson|Campbell|Mitchell|Roberts|Carter|Phillips|Evans|Turner|Parker|Collins|Edwards|Stewart|Morris|Murphy|Cook|Rogers|Cooper|Reed|Bailey|Bell|Kelly|Howard|Ward|Cox|Richardson|Watson|Brooks|Wood|James|Bennett|Gray|Hughes|Price|Myers|Long|Foster|Sanders|Ross|Powell|Sullivan|Russell)$/u;
/** A word like any other. */
const SENTENCE_START = /(?:^|[.!?…:] ?["“„«]?)$/u;
const ONE_WORD = /^\p{Lu}+\p{Ll}*$/u;
/** Names looked at in one block: more are a list. */
const MAX_RUNS = 400;
const BEFORE = 48;
const BEHIND = 120;

/** Firms outside the tables in a script with capitals. */
export function spacedNames(query: UnlistedQuery, words: CompiledWords): UnlistedName[] {
  const found: UnlistedName[] = [];
  let runs = 0;
  for (const hit of query.text.matchAll(RUN)) {
    if (++runs > MAX_RUNS) break;
    const firm = nameIn(query, words, hit[0], hit.index);
    if (firm) found.push(firm);
  }
  return found;
}

/** The part of a run that is a firm's name: in a headline the words behind it have capitals, too. */
function nameIn(query: UnlistedQuery, words: CompiledWords, run: string, at: number): UnlistedName | null {
  const { text } = query;
  const parts = run.split(' ');
  // "Beim Küchenhersteller Acme", "Delta's Acme": the name begins behind the noun or the owner.
  const noun = parts.findLastIndex(
    (part, i) => i < parts.length - 1 && (POSSESSIVE.test(part) || words.kind.test(foldSlice(part))),
  );
  let first = noun + 1;
  while (first < parts.length && isCommon(query, words, parts[first] as string, first === 0)) first++;
  if (first > 0 && GROUP.test(parts[first - 1] as string)) first--;
  if (first === parts.length) return null;
  const start = at + parts.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  for (let last = parts.length; last > first; last--) {
    const written = parts.slice(first, last).join(' ').replace(POSSESSIVE, '');
    const end = start + written.length;
    const form = FORM_BEHIND.exec(text.slice(end, end + 24))?.[0] ?? '';
    const why = signOf(query, words, { start, end, before, written, form, opens: first === 0 });
    if (!why) continue;
    const name = written.replace(FORM_AT_END, '');
    if (name.length < 2 || /^\p{N}+$/u.test(name)) return null;
    if (NO_FIRM.test(written) || isPlace(query, name)) return null;
    const dot = ABBREVIATED.test(text.slice(start, end + form.length + 2)) ? 1 : 0;
    const found = { start, end: end + form.length + dot, name, why: why.text, full: why.full };
    const short = why.full ? shortForm(query, name) : null;
    return short === null ? found : { ...found, short };
  }
  return null;
}

/** First word of a name, if it can only mean the firm: no place, given name or everyday word. */
function shortForm(query: UnlistedQuery, name: string): string | null {
  const [head = '', ...rest] = name.split(' ');
  if (rest.length === 0 || head.length < MIN_SHORT || EVERYDAY.test(head)) return null;
  const lower = head.toLowerCase();
  const known = isPlace(query, head) || GIVEN_NAMES.has(head) || query.text.includes(` ${lower} `);
  return known ? null : head;
}

function isCommon(query: UnlistedQuery, words: CompiledWords, part: string, opens: boolean): boolean {
  const bare = part.replace(POSSESSIVE, '').replace(ELISION, '');
  const word = foldSlice(bare);
  // "L'accordo": the article took the capital.
  if (/^\p{Ll}/u.test(bare) && bare !== part) return true;
  if (words.common.test(word) || (opens && words.opener.test(word))) return true;
  return commonWords(query.lang ?? 'en').small.has(word);
}

function isPlace(query: UnlistedQuery, name: string): boolean {
  const word = foldSlice(name);
  const { small, regions } = commonWords(query.lang ?? 'en');
  return PLACES.has(word) || small.has(word) || regions.has(word);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly written: string;
  readonly form: string;
  /** Nothing of the run was left out in front of the name. */
  readonly opens: boolean;
}

/** What shows that a name is a firm's. */
function signOf(
  query: UnlistedQuery,
  words: CompiledWords,
  place: Place,
): { readonly text: string; readonly full: boolean } | null {
  const { start, end, before, written, form } = place;
  const { text } = query;
  const behind = text.slice(end, end + BEHIND);
  const longer = CAPITAL_BEHIND.test(behind.slice(form.length));
  if (form !== '' || (FORM_AT_END.test(written) && !longer)) return { text: 'legal form', full: true };
  if (LISTING.test(behind)) return { text: 'listing behind the name', full: true };
  if (!longer && TRADE_AT_END.test(written)) return { text: 'names its trade', full: true };
  const given = GIVEN_NAMES.has(written.split(' ')[0] as string) && / /u.test(written);
  if (given) return null;
  const front = foldSlice(before);
  if (words.kindBefore.test(front) && !longer && !BODY.test(written))
    return { text: 'said to be a firm', full: false };
  if (!query.cutsAt(start) || words.personBefore.test(front) || IN_LIST.test(before)) return null;
  if (words.employsBefore.test(front) && !PLACE_BEHIND.test(behind))
    return { text: 'people or jobs at the name', full: false };
  if (BODY.test(written) || PART_OF.test(before) || THE_BEFORE.test(before)) return null;
  // Where every noun has a capital, one word that acts may be any of them.
  const word = ONE_WORD.test(written);
  if (words.capitals === 'nouns' && (word || !OPENING.test(before))) return null;
  if (words.capitals === 'openings' && word && SENTENCE_START.test(before)) return null;
  if (PERSON_LIKE.test(written) && PERSON_ACTS.test(behind)) return null;
  return words.acts.test(foldSlice(behind)) ? { text: 'acts as an employer', full: false } : null;
}

/** What a person with a name of two words would do as well. */
const PERSON_ACTS = /^,? (?:who|whose|was|were|is|has been|lost|said (?:he|she))(?!\p{L})/u;
