import { enrich, type Person, surnameOf } from './person.ts';
import { roleBeside } from './role-beside.ts';
import { hasKind } from './role-book.ts';
import type { SpeechWords } from './speech/speech-words.ts';

const LETTER = /[\p{L}\p{N}]/u;
const LONGEST_FRONT = 60;
const MOST_HITS = 12;
/** Units before a body's name that tell what it is: "pollster". */
const LONGEST_HOUSE = 24;
/** An office and the small word behind it. */
const FIELD = /(\p{L}+)\s+(?:de|del|della|dell['’]|do|da|du|des|of|für)\s*$/u;
const TIGHT = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}々ー・·]{2,8}$/u;
const LONGEST_TIGHT = 18;
/** Up to the last sign, mark or particle before the name. */
const TIGHT_FRONT = /[^，,。：:“”「」《》？！?!；;\n]*[^，,。：:“”「」《》？！?!；;\n\s][、\s]?$/u;
const TIGHT_BEHIND = /^\s?[^\sはがもにをと、，,。：:“”"「」说表指认은는이가\n]{1,10}/u;
const CAPITAL_RUN =
  /(?:(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}.’'-]*\s+(?:(?:de|del|della|di|da|dos|van|von|der|den|la|al|bin)\s+){0,2}){1,3}$/u;

/** "But Roy", "Yet Lumo": a word with the capital of its sentence. */
export function isOpener(word: string, { notNames, breaks, adverbs }: SpeechWords): boolean {
  return notNames.has(word) || breaks.has(word) || adverbs.has(word);
}

/** First names in front of a surname, without titles and offices. */
function withoutOffices(front: string, speech: SpeechWords): string {
  const words = front.split(/\s+/u).filter(Boolean);
  let from = 0;
  words.forEach((word, i) => {
    if (/\.$/.test(word) && word.length > 2) from = i + 1;
    else if (
      hasKind(speech.roles.of(word), 'spokes', 'officer', 'owner', 'expert', 'official', 'firm') ||
      /^(?:mr|mrs|ms|dr|sir|dame|herr|frau|monsieur|madame|the)\.?$/iu.test(word)
    )
      from = i + 1;
    else if (/['’]s$/u.test(word) || isOpener(word.toLowerCase(), speech)) from = i + 1;
  });
  return words.slice(from).join(' ');
}

/** "ministra del Lavoro Giulia Corsi": what a small word ties to an office is its field. */
function withoutField(run: string, front: string, speech: SpeechWords): string {
  const names = run.trim();
  const words = names.split(/\s+/u);
  if (words.length < 2) return names;
  const tied = FIELD.exec(front.slice(0, front.length - run.length))?.[1];
  if (!tied || speech.roles.of(tied) === 0) return names;
  return words.at(-1) as string;
}

/** What a sentence tells of somebody's work: "Roy was laid off in May", "Roy is a designer at Lumo". */
const WORK =
  /^(?:\s*,\s\d{2},)?\s+((?:was|were|had been|has been|is|got|lost|worked|works|has worked|had worked|used to work|spent|joined|runs|leads|heads|founded|teaches|studies|covers|advises|owns|leitet|forscht|lehrt|dirige|enseigne|enseña|ensina|insegna|lidera|war|ist|wurde|arbeitet|est|était|travaill\p{L}*|es|era|trabaj\p{L}*|fue|foi|é|trabalh\p{L}*|è|lavora\p{L}*)\s[^.,;:"“”«»\n]{3,80})/u;

/** "is a designer at Lumo": what somebody is. */
const COPULA =
  /^(?:is|was|ist|war|est|était|es|era|é|è)\s+(?:an?|the|ein|eine|der|die|un|une|una|um|uma|le|la|el|il|o)?\s*(.+)$/u;

/** Full name and role from the mentions elsewhere on the page. */
export function addFromPage(
  person: Person,
  blocks: readonly { readonly text: string }[],
  speech: SpeechWords,
): void {
  const surname = surnameOf(person.name);
  const single = surname === person.name;
  if (TIGHT.test(person.name)) {
    addFromTight(person, blocks, speech);
    return;
  }
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
      const first = withoutOffices(
        withoutField(run, text.slice(Math.max(0, at - LONGEST_FRONT), at), speech),
        speech,
      );
      if (single && first && person.name === surname) person.name = `${first} ${surname}`;
      // "Mathews … Now president of Kestrel, she remembers": an office before the pronoun of the next sentence.
      const led = LED.exec(text.slice(end, end + 320))?.[1] ?? '';
      if (led && hasKind(speech.roles.of(led), 'expert', 'officer', 'owner', 'worker', 'advisory'))
        enrich(person, led.replace(ARTICLE, ''), led, speech.roles);
      // "Survey house Tallis Polls": a single name that goes on is a body's.
      if (single && !first) {
        const more = /^(?:\s\p{Lu}[\p{L}&-]+){1,3}/u.exec(text.slice(end, end + LONGEST_FRONT))?.[0] ?? '';
        const front =
          text
            .slice(Math.max(0, at - LONGEST_HOUSE), at)
            .split(/[.,;:!?“”"]/u)
            .at(-1) ?? '';
        const role = more && (roleBeside(text, at, end + more.length, speech) || front.trim());
        if (role && hasKind(speech.roles.of(role), 'advisory', 'firm', 'union'))
          enrich(person, role, role, speech.roles);
      }
      // A bare surname has an office beside it only where a comma or a bracket follows.
      if (!single || first || /^\s*[,(]/u.test(text.slice(end, end + 2))) {
        const role = roleBeside(text, first ? at - 1 - first.length : at, end, speech);
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

/** Names without spaces: the office stands right before or right behind them. */
function addFromTight(
  person: Person,
  blocks: readonly { readonly text: string }[],
  { roles }: SpeechWords,
): void {
  let hits = 0;
  for (const { text } of blocks) {
    const { name } = person;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (++hits > MOST_HITS) return;
      const end = at + name.length;
      const front = TIGHT_FRONT.exec(text.slice(Math.max(0, at - LONGEST_TIGHT), at))?.[0].trim() ?? '';
      const behind = TIGHT_BEHIND.exec(text.slice(end, end + LONGEST_TIGHT))?.[0].trim() ?? '';
      const role = [front, behind].filter((part) => roles.of(part) !== 0).join('');
      if (role) enrich(person, role.replace(/[、の]$/u, ''), role, roles);
    }
  }
}

/** A description in front of a pronoun. */
const LED =
  /[.!?”"»]\s+((?:Now|Currently|An?|Today|Inzwischen|Heute|Aujourd['’]hui|Ahora|Hoy|Hoje|Oggi)\s[^,.;:“”"«»\n]{4,90}),\s+(?:s?he|sie|er|elle|il|ella|él|ela|ele|lei|lui)\s/u;
const ARTICLE =
  /^(?:Now|Currently|Today|An?|Heute|Inzwischen|Aujourd['’]hui|Ahora|Hoy|Hoje|Oggi)\s+(?:an?\s|the\s)?/u;

/** Indefinite articles: they bring somebody in. */
const NEW = /(?:^|[^\p{L}])(an?|one|ein|eine|einer|une?|una|uma?|один|одна)\s(?:\S+\s){0,3}$/iu;

/** "A recruiter at Lumo, who …": how the page brings in the one it later calls "the recruiter"; empty if it does not. */
export function firstMention(noun: string, blocks: readonly { readonly text: string }[]): string {
  let hits = 0;
  for (const { text } of blocks) {
    for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + noun.length)) {
      if (LETTER.test(text[at + noun.length] ?? '') || LETTER.test(text[at - 1] ?? '')) continue;
      if (++hits > MOST_HITS) return '';
      const article = NEW.exec(text.slice(Math.max(0, at - LONGEST_FRONT), at))?.[0];
      if (article === undefined) continue;
      const rest = /^[^.;:"“”«»\n]{0,140}/u.exec(text.slice(at))?.[0] ?? '';
      return (article + rest).trim();
    }
  }
  return '';
}
