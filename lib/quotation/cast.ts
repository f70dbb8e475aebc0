import { addFromPage, firstMention } from './page-mentions.ts';
import { differInFirstName, enrich, newPerson, type Person, sameSurname, surnameOf } from './person.ts';
import type { QuotedBlock } from './quotation.ts';
import { hasKind } from './role-book.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Pronoun, SpeechWords } from './speech/speech-words.ts';

const TIGHT_NAME = /^[\p{Script=Han}\p{Script=Hangul}々]{1,4}(?: \p{Script=Hangul}+)?$/u;
/** Beyond it the first are forgotten: no article has so many voices, and an endless thread must not slow down. */
const MOST_PEOPLE = 200;
/** Speakers a pronoun may mean. */
const MOST_RECENT = 24;

const PEOPLE = ['expert', 'officer', 'owner', 'worker', 'official', 'spokes', 'union', 'public'] as const;

/** Words of a description up to what qualifies it: of "a recruiter for tech workers", only "a recruiter". */
function headOf(description: string): string[] {
  const [core = ''] = description
    .toLowerCase()
    .split(/\s(?:of|at|for|in|from|with|on|who|that|which|von|vom|bei|de|du|des|del|di|da)\s|[,;(]/u);
  return core.split(/\s+/u).filter(Boolean);
}

/** Everyone who speaks on one page, in the order in which they come. */
export class Cast {
  private readonly people: Person[] = [];
  /** Latest speaker last. */
  private readonly recent: Person[] = [];
  private lookedUp = 0;

  constructor(
    private readonly blocks: readonly QuotedBlock[],
    private readonly speech: SpeechWords,
  ) {}

  /** The person behind a mention; null for a pronoun that nobody fits. */
  resolve(phrase: SpeakerPhrase, nearby: () => readonly SpeakerPhrase[]): Person | null {
    if (phrase.pronoun) return this.byPronoun(phrase.pronoun, nearby);
    const person = phrase.named ? this.byName(phrase) : this.byDescription(phrase, nearby());
    this.note(person);
    return person;
  }

  /** Whether somebody of this name or surname has spoken. */
  knows(name: string): boolean {
    return this.people.some((person) => person.named && sameSurname(surnameOf(person.name), surnameOf(name)));
  }

  /** Makes a person the latest speaker. */
  note(person: Person): void {
    const at = this.recent.indexOf(person);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.push(person);
    if (this.recent.length > MOST_RECENT) this.recent.shift();
  }

  private enter(person: Person): Person {
    this.people.push(person);
    if (this.people.length > MOST_PEOPLE) this.people.shift();
    return person;
  }

  private byName(phrase: SpeakerPhrase): Person {
    const partial = this.byPart(phrase);
    if (partial) return partial;
    const surname = surnameOf(phrase.text);
    const single = !/\s/u.test(phrase.text.trim());
    const known = this.people.findLast(
      (person) =>
        person.named &&
        sameSurname(surnameOf(person.name), surname) &&
        (single ||
          !/\s/u.test(person.name) ||
          person.name === phrase.text ||
          !differInFirstName(person.name, phrase.text)),
    );
    if (known) {
      if (phrase.text.length > known.name.length) known.name = phrase.text;
      enrich(known, phrase.role, phrase.evidence, this.speech.roles);
      return known;
    }
    const person = newPerson(phrase);
    if (this.lookedUp++ < MOST_PEOPLE) addFromPage(person, this.blocks, this.speech);
    return this.enter(person);
  }

  /** Names without spaces: 田中 is 田中一郎, "박 교수" is the professor 박상인. */
  private byPart({ text, role }: SpeakerPhrase): Person | null {
    if (!TIGHT_NAME.test(text)) return null;
    const [family = '', title = ''] = text.split(' ');
    return (
      this.people.findLast((person) => {
        if (!person.named || !person.name.startsWith(family)) return false;
        return family.length >= 2
          ? person.name !== text
          : title !== '' && person.role.includes(title) && role.includes(title);
      }) ?? null
    );
  }

  /** "the recruiter" is the one recruiter who has spoken; "a recruiter" is a new one. */
  private byDescription(phrase: SpeakerPhrase, nearby: readonly SpeakerPhrase[] = []): Person {
    const text = phrase.text.toLowerCase();
    const same = this.people.findLast((person) => person.name.toLowerCase() === text);
    if (same) return same;
    // "die 44-Jährige", "the 44-year-old": another name for whoever was spoken of.
    if (/^(?:the|die|der) \d+[-‑\s](?:jährige\p{L}*|year-old)$/u.test(text)) {
      const recent = this.recent.findLast((person) => person.named);
      if (recent) return recent;
      const spoken = nearby.find((one) => one.text !== phrase.text);
      if (spoken) return spoken.named ? this.byName(spoken) : this.byDescription(spoken);
    }
    const definite = /^(?:the|der|die|das|le|la|el|il|lo|o|de|het|den)\s+(.+)$/iu.exec(text);
    const noun = definite?.[1] ? headOf(definite[1]).at(-1) : undefined;
    if (noun && hasKind(this.speech.roles.of(noun), ...PEOPLE)) {
      const fits = this.people.filter((person) =>
        headOf(person.named ? person.role : person.name).includes(noun),
      );
      if (fits.length === 1) return fits[0] as Person;
      // Not heard yet, but spoken of: "A tester at Lumo … the tester said".
      const spoken = nearby.find(
        (one) => one.text !== phrase.text && headOf(one.named ? one.role : one.text).includes(noun),
      );
      if (spoken) return spoken.named ? this.byName(spoken) : this.byDescription(spoken);
      const akin = this.akin(noun, nearby);
      if (akin) return akin;
      const told = firstMention(noun, this.blocks);
      if (told && this.lookedUp++ < MOST_PEOPLE)
        return this.enter({ ...newPerson(phrase), evidence: `${phrase.evidence}; ${told}` });
    }
    return this.enter(newPerson(phrase));
  }

  /** "Nora Seitz, an expert in labour law, … the lawyer said": the latest named person of the same kind. */
  private akin(noun: string, nearby: readonly SpeakerPhrase[]): Person | null {
    const mask = this.speech.roles.of(noun);
    const isAkin = (role: string): boolean =>
      PEOPLE.some((kind) => hasKind(mask, kind) && hasKind(this.speech.roles.of(role), kind));
    const spoken = nearby.find((one) => one.named && isAkin(one.role));
    if (spoken) return this.byName(spoken);
    const latest = this.recent.at(-1);
    return latest?.named && isAkin(latest.role) ? latest : null;
  }

  private byPronoun(pronoun: Pronoun, nearby: () => readonly SpeakerPhrase[]): Person | null {
    if (pronoun === 'it' || pronoun === 'other') return null;
    const gender = pronoun === 'they' ? null : pronoun;
    for (const phrase of nearby()) {
      const person = phrase.named ? this.byName(phrase) : this.byDescription(phrase);
      if (!gender || person.gender === null || person.gender === gender) return this.settle(person, gender);
    }
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const person = this.recent[i] as Person;
      if (gender && person.gender !== null && person.gender !== gender) continue;
      if (gender && !person.named && hasKind(this.speech.roles.of(person.name), 'firm', 'document', 'union'))
        continue;
      return this.settle(person, gender);
    }
    return null;
  }

  private settle(person: Person, gender: 'he' | 'she' | null): Person {
    if (gender) person.gender = gender;
    this.note(person);
    return person;
  }
}
