import type { CompanyAnnotation } from '../detection/annotation.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { isOpener } from './page-mentions.ts';
import type { QuotedBlock, QuotedPage } from './quotation.ts';
import { hasKind, type RoleBook, type RoleKind } from './role-book.ts';
import type { SpeechWords } from './speech/speech-words.ts';

/**
 * How a firm in somebody's role stands to the story: it is cutting jobs, it is
 * spoken of elsewhere on the page, it stands in the role alone (known to the
 * table of companies, or not), or the role names none.
 */
export type FirmRelation = 'cut' | 'topic' | 'listed' | 'other' | 'none';

const NAME_RUN = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&.’'-]*(?:\s+\p{Lu}[\p{L}\p{N}&.’'-]*){0,3}/gu;
const OFFICES: readonly RoleKind[] = ['spokes', 'officer', 'owner', 'expert', 'union'];
/** Capitals in an office that name no firm. */
const NO_FIRM =
  /^(?:HR|IT|PR|AI|UK|US|USA|EU|U\.S|U\.K|Mr|Mrs|Ms|Dr|Prof|American|British|European|German|French|Chinese|Japanese|Korean|Indian)\.?$/;
const MOST_LOOKS = 12;
/** Units in front of a name that tell one place of the page from another. */
const TELLING = 12;
const SENTENCE_REACH = 240;
const LOCATIVE =
  /^\s+(?:at|by|bei|der|von|chez|dans|de|del|da|na|no|en|em|alla|presso|di|в|на|bij|hos|på)\s+(?:der\s+|dem\s+|the\s+)?/iu;

/** Tells firms apart: those outside the tables by name. */
function firmKey({ companyId, name, surface }: CompanyAnnotation): string {
  return companyId ?? name ?? surface;
}

/**
 * Which firms the page says are cutting jobs: by id where the name index knows
 * them, by name where it does not. A story's own firm is often in no table.
 */
export class CutFirms {
  private readonly ids: Set<string>;
  private readonly names = new Set<string>();
  /** Surface of every company mention of the page, with its id. */
  private readonly surfaces = new Map<string, string>();
  private readonly roles: RoleBook;
  /** Names whose sentence is one of a firm. */
  private readonly cutters = new Set<string>();

  constructor(
    private readonly page: QuotedPage,
    private readonly speech: SpeechWords,
  ) {
    this.roles = speech.roles;
    this.ids = new Set(page.cutFirms);
    for (const block of page.blocks) {
      for (const company of block.companies) this.surfaces.set(company.surface, firmKey(company));
      if (block.phrases.length > 0) this.learn(block);
    }
  }

  get known(): boolean {
    return this.ids.size > 0 || this.names.size > 0;
  }

  /** Whether the page says of a name that is in no table that it cuts jobs. */
  hasName(name: string): boolean {
    return this.cutters.has(name);
  }

  /** What follows a name is no description of a person: "of Kestrel", "who", "was dismissed", "said that". */
  private actsAsFirm(rest: string): boolean {
    const [first = '', second = ''] = rest.split(/\s+/u);
    if (PASSIVE.test(first) || this.speech.inside.has(first) || this.speech.breaks.has(first)) return false;
    return !this.speech.cues.has(first) || /^(?:it|its)$/.test(second);
  }

  /**
   * How the firms whose names stand in a description are tied to the story.
   * `speaker` is the name of the one described, or the words used for somebody
   * unnamed: sentences that hold it do not make the firm a topic.
   */
  relation(description: string, speaker: string, named = true): FirmRelation {
    let found: FirmRelation = 'none';
    for (const [surface, id] of this.surfaces) {
      if (!description.includes(surface)) continue;
      if (this.ids.has(id)) return 'cut';
      if (found !== 'topic') found = this.isTopic(surface, speaker, named, description) ? 'topic' : 'listed';
    }
    for (const name of this.names) if (name !== speaker && hasWord(description, name)) return 'cut';
    if (found !== 'none') return found;
    for (const match of description.matchAll(NAME_RUN)) {
      const name = match[0].replace(/['’]s$/u, '');
      if (named && isPartOfName(name, speaker)) continue;
      if (isPlace(description, match.index, name)) continue;
      if ((this.roles.of(name) !== 0 && !/\s/u.test(name)) || NO_FIRM.test(name)) continue;
      if (this.isTopic(name, speaker, named, description)) return 'topic';
      found = 'other';
    }
    return found;
  }

  /** The firm is spoken of elsewhere: in the headline, or in a sentence that does not name the speaker. */
  private isTopic(name: string, speaker: string, named: boolean, description: string): boolean {
    if (name.length < 2) return false;
    if (hasWord(this.page.title, name)) return true;
    const self = named ? (speaker.split(/\s+/u).at(-1) ?? speaker) : speaker;
    let looks = 0;
    for (const { text } of this.page.blocks) {
      for (
        let at = text.indexOf(name);
        at >= 0 && looks < MOST_LOOKS;
        at = text.indexOf(name, at + name.length)
      ) {
        looks++;
        // Where the description itself was read.
        if (at >= TELLING && description.includes(text.slice(at - TELLING, at + name.length))) continue;
        const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('。', at), at - SENTENCE_REACH, 0);
        const stop = /[.。](?:\s|$)/u.exec(text.slice(at, at + SENTENCE_REACH));
        if (self === '' || !text.slice(from, stop ? at + stop.index : at + SENTENCE_REACH).includes(self))
          return true;
      }
    }
    return false;
  }

  private learn(block: QuotedBlock): void {
    const cuts = sentences(block.text);
    let s = 0;
    for (const phrase of block.phrases) {
      while (s < cuts.length - 1 && (cuts[s] as Span).end <= phrase.start) s++;
      const sentence = cuts[s] as Span;
      const firm = block.companies.find(
        (c) =>
          c.start >= sentence.start &&
          c.end <= sentence.end &&
          !isEmployer(block.text, c, this.roles) &&
          isNear(block.text, c, phrase),
      );
      if (firm) this.ids.add(firmKey(firm));
      this.learnName(block.text, sentence, phrase);
    }
  }

  /** A name at the head of the sentence, before a possessive, or behind "layoffs at". */
  private learnName(text: string, sentence: Span, phrase: Span): void {
    const before = text.slice(sentence.start, phrase.start);
    const head =
      /^[\s"“«„]*(?:(?:In|On|At|Am|Le|El|Il|O|A|The)\s[^,]{0,40},\s*)?(\p{Lu}[\p{L}\p{N}&.-]*(?:\s+\p{Lu}[\p{L}\p{N}&.-]*){0,3})(?:['’]s)?\s+\p{Ll}/u.exec(
        before,
      );
    if (head?.[1] && !/["”»“]/u.test(before)) {
      const words = head[1].split(/\s+/u);
      const from = words.findIndex((word) => !isOpener(word.toLowerCase(), this.speech));
      const name = from < 0 ? '' : words.slice(from).join(' ');
      if (name !== '' && !NO_FIRM.test(name)) {
        this.names.add(name);
        if (this.actsAsFirm(before.slice(head[0].length - 1))) this.cutters.add(name);
      }
    }
    const possessor =
      /(\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,2})['’]s\s+(?:\S+\s+){0,2}$/u.exec(before);
    if (possessor?.[1]) this.names.add(possessor[1]);
    const after = text.slice(phrase.end, sentence.end);
    const place = LOCATIVE.exec(after);
    if (!place) return;
    const name = /^\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,2}/u.exec(
      after.slice(place[0].length),
    );
    if (name) this.names.add(name[0]);
  }
}

/** Begins what happened to a person. */
const PASSIVE =
  /^(?:was|were|lost|got|wurde|wurden|verlor|fue|perdió|foi|perdeu|est|fut|perd|ha|был[аи]?|потерял\p{L}*)$/u;

const TIE =
  /\p{L}{2,}\s+(?:of|at|for|from|bei|von|vom|der|des|chez|de|du|da|do|di|del|della|в|из|van|på)\s+(?:the\s+|der\s+|la\s+)?(?:\S+\s+){0,3}$/u;

/** The firm stands in somebody's role: "an analyst at Lumo", "Lumo创始人". */
function isEmployer(text: string, firm: Span, roles: RoleBook): boolean {
  const before = text.slice(Math.max(0, firm.start - 60), firm.start);
  const tie = TIE.exec(before);
  if (tie && hasKind(roles.of(before.slice(Math.max(0, tie.index - 20))), ...OFFICES)) return true;
  const behind = /^[^\s，,。、（(]{1,8}/u.exec(text.slice(firm.end))?.[0] ?? '';
  return !/^[\p{Script=Latin}]/u.test(behind) && hasKind(roles.of(behind), ...OFFICES);
}

/** In front of the phrase, or right behind it ("layoffs at Lumo"). */
function isNear(text: string, firm: Span, phrase: Span): boolean {
  if (firm.end <= phrase.start) return true;
  return firm.start - phrase.end < 40 && !/[,，。;；:：]/u.test(text.slice(phrase.end, firm.start));
}

/** A first name or surname of the speaker, who is no firm. */
function isPartOfName(name: string, speaker: string): boolean {
  return speaker !== '' && (speaker.includes(name) || name.includes(speaker));
}

/** "in Leeds", "Leeds-based". */
function isPlace(description: string, at: number, name: string): boolean {
  return (
    /-(?:based|born)$/u.test(name) ||
    /(?:^|\s)(?:in|en|em|à|im|в)\s$/u.test(description.slice(Math.max(0, at - 4), at))
  );
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return !/[\p{Ll}\p{N}]/u.test(text[at + word.length] ?? '') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}
