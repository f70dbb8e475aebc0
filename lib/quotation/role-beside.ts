import { withoutOwner } from './apposition.ts';
import { RELATIVES } from './clauses.ts';
import { withoutCredentials } from './credentials.ts';
import { hasKind } from './role-book.ts';
import { roleText } from './role-text.ts';
import type { SpeechWords } from './speech/speech-words.ts';

/** ", cofounder of Lumo," behind a name, an age left out. */
const BEHIND = /^\s*(?:\([^)]{0,20}\)\s*)?,\s+(?:\d{2},\s+)?([^,.;:"“”«»\n]{3,200})(?=[,.;:"“”«»]|$)/u;
/** "The head of the union, " in front of it, at the head of a clause. */
const OFFICE = /(?:^|[.!?»”]\s+|,\s+)([\p{L}'’]+\s[^,.;:"“”«»]{3,90}),\s*$/u;
/** Signs that end the words before a name. */
const SIGN = /[,.;:!?"“”()\n]/;
const ARTICLE = /^(?:an?|the|der|die|das|le|la|el|il|o|un|une|una|um|uma|ein|eine)\s+/iu;
/** Prepositions that begin a description: of Kestrel, at Elm University. */
const TIE = /^(?:of|at|from|with|de|du|des|da|do|del|della|di|von|vom|bei|chez|из)$/;
const BEFORE_NAME = ['spokes', 'officer', 'owner', 'expert', 'official', 'worker', 'union'] as const;
const MOST_WORDS = 6;
const LONGEST_FRONT = 90;

/** What stands beside a name at `[start, end)` and tells an office: the apposition behind it, the office before it. */
export function roleBeside(text: string, start: number, end: number, speech: SpeechWords): string {
  const lead = text.slice(Math.max(0, start - 110), start);
  if (/^\s*,/.test(text.slice(end, end + 2))) {
    const office = OFFICE.exec(lead)?.[1] ?? '';
    const opens = speech.articles.has(/^\S+?(?=\s|(?<=['’]))/u.exec(office)?.[0].toLowerCase() ?? '');
    if ((opens || /['’]s?\s/u.test(office)) && speech.roles.of(office) !== 0) return withoutOwner(office);
  }
  return roleText(frontOf(lead, speech), behind(text.slice(end, end + 240), speech), speech);
}

function behind(text: string, speech: SpeechWords): string {
  const comma = /^\s*,\s+/u.exec(text)?.[0] ?? '';
  const rest = comma && `, ${withoutCredentials(text.slice(comma.length), speech)}`;
  const after = BEHIND.exec(rest)?.[1]?.trim() ?? '';
  if (after === '' || speech.roles.of(after) === 0) return '';
  const [first = '', second = ''] = after.toLowerCase().split(/\s+/u);
  if (speech.breaks.has(first) && !RELATIVES.has(first)) return '';
  const isClause = [first, second].some((word) => speech.cues.has(word) || speech.participles.has(word));
  if (isClause || (speech.auxiliaries.has(first) && !speech.articles.has(first))) return '';
  if ((speech.prepositions.has(first) || speech.inside.has(first)) && !TIE.test(first)) return '';
  if (/^(?:and|but|who said|with \P{Lu})/u.test(after)) return '';
  return after.replace(ARTICLE, '');
}

/** Where the words right before a name begin; a firm in marks may stand among them. */
function frontAt(lead: string): number {
  let at = lead.length;
  while (at > 0 && lead.length - at < LONGEST_FRONT) {
    const sign = lead[at - 1] as string;
    if (sign === '»') {
      const open = lead.lastIndexOf('«', at);
      if (open < 0) return at;
      at = open;
    } else if (SIGN.test(sign)) return at;
    else at--;
  }
  return at;
}

function frontOf(lead: string, speech: SpeechWords): string {
  const words = lead.slice(frontAt(lead)).trim().split(/\s+/u);
  const lists = [
    speech.cues,
    speech.articles,
    speech.breaks,
    speech.prepositions,
    speech.inside,
    speech.sources,
  ];
  const isStop = (word: string): boolean =>
    lists.some((list) => list.has(word.toLowerCase())) || !/\p{L}/u.test(word);
  const shows = (word: string | undefined): boolean =>
    word !== undefined && hasKind(speech.roles.of(word), ...BEFORE_NAME);
  let stop = words.findLastIndex(isStop);
  // "ministra del Lavoro Giulia Corsi": the office stands before the small word.
  if (TIE.test(words[stop] ?? '') && shows(words[stop - 1]))
    stop = words.slice(0, stop - 1).findLastIndex(isStop);
  const tail = words.slice(Math.max(stop + 1, words.length - MOST_WORDS));
  return shows(tail[0]) || shows(tail.at(-1)) ? tail.join(' ') : '';
}
