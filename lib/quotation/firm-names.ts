import type { QuotedBlock } from './quotation.ts';
import { hasKind } from './role-book.ts';
import type { SpeechWords } from './speech/speech-words.ts';

const MOST_LOOKS = 12;
const BEFORE = 40;
const BEHIND = 70;
const LETTER = /[\p{L}\p{N}]/u;
/** Prepositions of the place somebody works at; towns take others. */
const AT = /(?:^|\s)(?:at|bei|chez|presso|bij|hos)\s$/iu;
/** "Lumo's staff", "Lumo spokeswoman", "Lumo-Sprecher". */
const OWN = /^(?:['’]s?\s|-|\s)((?:\p{Ll}\S*\s){0,2}\p{Ll}\S*|\p{Lu}?\p{L}+)/u;
/** "Lumo, the carmaker,". */
const APPOSED =
  /^,\s+(?:the|an?|der|die|das|eine?|le|la|l['’]|une?|el|una|il|lo|o|uma?)\s?([^,.;:]{3,50})(?=,|\swhich|\sthat)/u;
/** "Lumo Paper will close its mill": people have his and her. */
const ITS = /^(?:\s\p{Lu}\S*){0,2}\s(?:\p{Ll}\S*\s){1,6}its\s/u;
const PERSONS = ['officer', 'owner', 'expert', 'spokes', 'worker', 'official', 'union'] as const;

/** Names of firms on a page: those that detection found, and those of which the page itself says so. */
export class FirmNames {
  /** As detection found them. */
  readonly found: ReadonlySet<string>;
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly blocks: readonly QuotedBlock[],
    private readonly speech: SpeechWords,
  ) {
    this.found = new Set(blocks.flatMap(({ companies }) => companies.map(({ surface }) => surface)));
    for (const name of this.found) this.known.set(name, true);
  }

  has(name: string): boolean {
    const before = this.known.get(name);
    if (before !== undefined) return before;
    // "Lumo" of a story about Lumo Motors.
    const is = [...this.found].some((firm) => firm.startsWith(`${name} `)) || this.isTold(name);
    this.known.set(name, is);
    return is;
  }

  private isTold(name: string): boolean {
    if (!/^\p{Lu}/u.test(name)) return false;
    let looks = 0;
    for (const { text } of this.blocks) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        if (LETTER.test(text[at - 1] ?? '') || LETTER.test(text[end] ?? '')) continue;
        if (++looks > MOST_LOOKS) return false;
        if (this.isFirmHere(text.slice(Math.max(0, at - BEFORE), at), text.slice(end, end + BEHIND)))
          return true;
      }
    }
    return false;
  }

  private isFirmHere(before: string, behind: string): boolean {
    const { roles } = this.speech;
    if (AT.test(before) || ITS.test(behind)) return true;
    const front = before.replace(/\s[«“„"]?$/u, '');
    const noun = front === before ? '' : front.slice(front.lastIndexOf(' ') + 1);
    if (noun !== '') {
      const mask = roles.of(noun);
      if (hasKind(mask, 'firm') && !hasKind(mask, ...PERSONS)) return true;
    }
    const own = OWN.exec(behind)?.[1] ?? '';
    if (own !== '' && hasKind(roles.of(own), 'spokes')) return true;
    if (/^['’]/u.test(behind) && hasKind(roles.of(own), 'worker')) return true;
    const apposed = roles.of(APPOSED.exec(behind)?.[1] ?? '');
    return hasKind(apposed, 'firm') && !hasKind(apposed, ...PERSONS);
  }
}
