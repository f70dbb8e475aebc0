import { enrich, type Person, surnameOf } from './person.ts';
import { hasKind } from './role-book.ts';
import type { SpeechWords } from './speech/speech-words.ts';

const LETTER = /[\p{L}\p{N}]/u;
const LONGEST_FRONT = 60;
const MOST_HITS = 12;
const CAPITAL_RUN =
  /(?:(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}.’'-]*\s+(?:(?:de|del|della|di|da|dos|van|von|der|den|la|al|bin)\s+){0,2}){1,3}$/u;

/** First names in front of a surname, without titles and offices. */
function withoutOffices(front: string, speech: SpeechWords): string {
  const words = front.split(/\s+/u).filter(Boolean);
  let from = 0;
  words.forEach((word, i) => {
    if (/\.$/.test(word) && word.length > 2) from = i + 1;
    else if (
      hasKind(speech.roles.of(word), 'spokes', 'officer', 'owner', 'expert', 'official') ||
      /^(?:mr|mrs|ms|dr|sir|dame|herr|frau|monsieur|madame|the)\.?$/iu.test(word)
    )
      from = i + 1;
    else if (/['’]s$/u.test(word)) from = i + 1;
  });
  return words.slice(from).join(' ');
}

/** What a sentence tells of somebody's work: "Roy was laid off in May", "Roy is a designer at Lumo". */
const WORK =
  /^(?:\s*,\s\d{2},)?\s+((?:was|were|had been|has been|is|got|lost|worked|works|spent|joined|war|ist|wurde|arbeitet|est|était|travaill\p{L}*|es|era|trabaj\p{L}*|fue|foi|é|trabalh\p{L}*|è|lavora\p{L}*)\s[^.,;:"“”«»\n]{3,80})/u;

/** "is a designer at Lumo": what somebody is. */
const COPULA =
  /^(?:is|was|ist|war|est|était|es|era|é|è)\s+(?:an?|the|ein|eine|der|die|un|une|una|um|uma|le|la|el|il|o)?\s*(.+)$/u;

/** The apposition behind a name, or the office before it. */
function roleAround(text: string, start: number, end: number, speech: SpeechWords): string {
  const behind = /^\s*(?:\([^)]{0,20}\)\s*)?,\s+(?:\d{2},\s+)?([^,.;:"“”«»\n]{3,200})(?=[,.;:"“”«»]|$)/u.exec(
    text.slice(end, end + 240),
  );
  const after = behind?.[1]?.trim() ?? '';
  const lead = /^\S+/u.exec(after)?.[0].toLowerCase() ?? '';
  if (
    after &&
    speech.roles.of(after) !== 0 &&
    !speech.cues.has(lead) &&
    !/^(?:and|but|who said)\b/u.test(after)
  )
    return after.replace(/^(?:an?|the|der|die|das|le|la|el|il|o|un|une|una|um|uma|ein|eine)\s+/iu, '');
  const office =
    /(?:^|[.!?]\s+|,\s+)(\p{L}+\s[^,.;:"“”«»]{3,90}),\s*$/u.exec(
      text.slice(Math.max(0, start - 110), start),
    )?.[1] ?? '';
  if (
    office &&
    /^\s*,/.test(text.slice(end, end + 2)) &&
    speech.articles.has(office.split(/\s/u)[0]?.toLowerCase() ?? '')
  ) {
    if (speech.roles.of(office) !== 0) return office.replace(/^\S+\s+/u, '');
  }
  const before = /([^,.;:!?"“”«»()\n]{2,90})$/u.exec(text.slice(Math.max(0, start - 90), start))?.[1] ?? '';
  const words = before.trim().split(/\s+/u);
  const stop = words.findLastIndex((word) => {
    const key = word.toLowerCase();
    return (
      speech.cues.has(key) ||
      speech.articles.has(key) ||
      speech.breaks.has(key) ||
      speech.prepositions.has(key) ||
      speech.inside.has(key) ||
      speech.sources.has(key) ||
      !/\p{L}/u.test(word)
    );
  });
  const tail = words.slice(Math.max(stop + 1, words.length - 6)).join(' ');
  const last = words.at(-1) ?? '';
  if (
    last &&
    hasKind(speech.roles.of(last), 'spokes', 'officer', 'owner', 'expert', 'official', 'worker', 'union')
  )
    return tail;
  return '';
}

/** Full name and role from the mentions elsewhere on the page. */
export function addFromPage(
  person: Person,
  blocks: readonly { readonly text: string }[],
  speech: SpeechWords,
): void {
  const surname = surnameOf(person.name);
  const single = surname === person.name;
  if (!/^\p{Lu}\p{Ll}/u.test(surname)) return;
  const wanted = single ? surname : person.name;
  let hits = 0;
  for (const { text } of blocks) {
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      if (LETTER.test(text[end] ?? '') || LETTER.test(text[at - 1] ?? '')) continue;
      if (++hits > MOST_HITS) return;
      const run = single
        ? (CAPITAL_RUN.exec(text.slice(Math.max(0, at - LONGEST_FRONT), at))?.[0] ?? '')
        : '';
      const first = withoutOffices(run.trim(), speech);
      if (single && first && person.name === surname) person.name = `${first} ${surname}`;
      // A bare surname has an office beside it only where a comma or a bracket follows.
      if (!single || first || /^\s*[,(]/u.test(text.slice(end, end + 2))) {
        const role = roleAround(text, first ? at - 1 - first.length : at, end, speech);
        enrich(person, role, role, speech.roles);
      }
      const work = WORK.exec(text.slice(end, end + 120))?.[1] ?? '';
      if (
        work &&
        hasKind(speech.roles.of(work), 'worker', 'dismissed', 'expert', 'officer', 'owner', 'union')
      )
        enrich(person, COPULA.exec(work)?.[1] ?? '', work, speech.roles);
    }
  }
}
