import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Cast } from './cast.ts';
import { type Subject, startsBefore } from './frames.ts';
import type { Marked } from './marks.ts';
import type { Paragraph } from './paragraph.ts';
import type { Person } from './person.ts';
import type { BlockSpan } from './quotation.ts';
import { hasKind, type RoleBook } from './role-book.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { SubjectKinds } from './subject-kinds.ts';

/** Who was found for a quotation: the person, if the mention could be resolved, and the mention. */
export interface Held {
  readonly person: Person | null;
  readonly mention: BlockSpan | null;
}

export const NOBODY: Held = { person: null, mention: null };

/** Offices that belong to a body named before. */
const OF_BODY = /^(?:its|their|deren|sein|seine|ihre|son|sa|su|sus|seu|sua|il suo|la sua|его|её|их)\s/iu;
/** Paragraphs looked back over for whom a pronoun means. */
const LOOK_BACK = 2;
/** And ahead, where nobody stands before it. */
const LOOK_AHEAD = 2;
/** Pronouns of a page for which that is done. */
const MOST_AHEAD = 20;
/** Units in which a quotation names the body that speaks. */
const LONGEST_BODY = 30;
const DEFINITE = /^(?:the|der|die|das|le|la|l['’]|el|il|lo|o|a)\s?\p{L}/iu;

/** Finds the speaker of each quotation in reading order; remembers who spoke last. */
export class Speakers {
  private last: Held = NOBODY;
  private here: Held = NOBODY;
  private current = -1;
  private lookedAhead = 0;
  private readonly kinds: SubjectKinds;

  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly cast: Cast,
    private readonly roles: RoleBook,
    private readonly isFirm: (name: string) => boolean,
    /** The last firm named before an offset of a block or in the block before it. */
    private readonly firmBefore: (block: number, offset: number) => (Span & { readonly text: string }) | null,
  ) {
    this.kinds = new SubjectKinds(roles, isFirm);
  }

  /** Speaker of the marked span `span` of paragraph `index`; `found` is the frame that was chosen for it. */
  of(index: number, span: number, found: Attribution | null): Held {
    if (index !== this.current) this.here = NOBODY;
    this.current = index;
    const paragraph = this.paragraphs[index] as Paragraph;
    const phrase = found?.speaker ?? null;
    let held: Held;
    if (phrase) held = this.hold(phrase, index, span, index);
    else if (span === 0 && paragraph.continued) held = this.last;
    else held = this.carried(index, span, found !== null);
    if (held !== NOBODY) this.last = this.here = held;
    return held;
  }

  /** Speaker of speech that is set off by a dash. */
  ofDash(index: number, found: Attribution): Held {
    const phrase = found.speaker as SpeakerPhrase;
    const person = this.cast.resolve(phrase, () => []);
    this.current = index;
    this.last = this.here = { person, mention: { block: index, start: phrase.start, end: phrase.end } };
    return this.last;
  }

  private hold(mention: SpeakerPhrase, index: number, span: number, where: number): Held {
    const phrase = OF_BODY.test(mention.evidence) ? this.withBody(mention, index, span) : mention;
    const person =
      phrase.pronoun === 'it'
        ? this.body(index, span)
        : (this.cast.resolve(phrase, () => this.nearby(index, span)) ?? this.ahead(phrase, index, span));
    // "It reads: …" points back to the paper; "…, it added" to nothing but itself.
    if (
      phrase.pronoun === 'it' &&
      phrase.start < ((this.paragraphs[index] as Paragraph).spans[span] as Marked).open
    ) {
      const document = this.document(index, span);
      if (document) return document;
    }
    return { person, mention: { block: where, start: phrase.start, end: phrase.end } };
  }

  /** "No la firmamos", señaló su presidenta: the office is that of the body the text was about. */
  private withBody(phrase: SpeakerPhrase, index: number, span: number): SpeakerPhrase {
    for (const [, { speaker }] of this.subjectsBefore(index, span)) {
      if (!hasKind(this.roles.of(speaker.text), 'union', 'official', 'authority', 'advisory')) continue;
      return { ...phrase, role: `${phrase.role}, ${speaker.text}` };
    }
    // «La sección sindical no firmará», zanjó su portavoz: named in the words themselves.
    const { text, spans } = this.paragraphs[index] as Paragraph;
    const { start, end } = spans[span] as Marked;
    const opening = text.slice(start, Math.min(end, start + LONGEST_BODY));
    return hasKind(this.roles.of(opening), 'union')
      ? { ...phrase, role: `${phrase.role}, ${opening}` }
      : phrase;
  }

  /** "it said": the firm or body that spoke last, or that the text was about last. */
  private body(index: number, span: number): Person | null {
    for (const [, { speaker }] of this.subjectsBefore(index, span)) {
      const body = this.kinds.isBody(speaker) || (speaker.named && speaker.role === '');
      const person = body ? this.cast.resolve(speaker, () => []) : null;
      if (person?.gender) continue;
      if (person?.named) person.isBody = true;
      if (person) return person;
    }
    const firm = this.firmBefore(index, ((this.paragraphs[index] as Paragraph).spans[span] as Marked).open);
    return (
      firm && this.cast.resolve({ ...firm, pronoun: null, named: true, role: '', evidence: '' }, () => [])
    );
  }

  /** “…,” she said. The recruiter …: whom a pronoun means that nobody before it fits. */
  private ahead({ pronoun }: SpeakerPhrase, index: number, span: number): Person | null {
    if ((pronoun !== 'he' && pronoun !== 'she') || this.lookedAhead++ > MOST_AHEAD) return null;
    const reach = Math.min(this.paragraphs.length - 1, index + LOOK_AHEAD);
    for (let b = index; b <= reach; b++) {
      const { frames, spans } = this.paragraphs[b] as Paragraph;
      const low = b === index ? (spans[span] as Marked).close : 0;
      for (const { speaker, spoke } of frames.subjects()) {
        if (speaker.start < low || speaker.pronoun || !this.kinds.isPerson(speaker)) continue;
        const known = speaker.named
          ? b === index && !spoke && /\s/u.test(speaker.text)
          : DEFINITE.test(speaker.text);
        if (known) return this.cast.resolve(speaker, () => []);
      }
    }
    return null;
  }

  /**
   * No subject of its own: whoever the text before turns to, else whoever spoke
   * before. `hasCue`: there is a verb, its subject is left out ("…", dijo).
   */
  private carried(index: number, span: number, hasCue: boolean): Held {
    const { frames, spans, text } = this.paragraphs[index] as Paragraph;
    const between = hasCue ? null : frames.subjectBefore(span);
    if (between && this.canTurnTo(between)) return this.hold(between.speaker, index, span, index);
    if (this.here !== NOBODY) return this.here;
    const previous = this.paragraphs[index - 1];
    const first = spans[0] as Marked;
    if (span === 0 && previous && text.slice(0, first.open).trim() === '') {
      const closing = previous.frames.closing();
      if (closing.subject && closing.colon) return this.hold(closing.subject.speaker, index, 0, index - 1);
      if (
        previous.spans.length > 0 &&
        this.last.mention !== null &&
        this.last.mention.block >= index - LOOK_BACK
      )
        return this.last;
      if (closing.subject && this.canTurnTo(closing.subject))
        return this.hold(closing.subject.speaker, index, 0, index - 1);
    }
    if (hasCue) {
      // "Un empleado cuenta que … «…», relata."
      const [person] = this.subjectless(index, span);
      return person ? this.hold(person, index, span, index) : NOBODY;
    }
    const subjects = frames.subjects().filter((subject) => this.canTurnTo(subject));
    return subjects.length === 1 ? this.hold((subjects[0] as Subject).speaker, index, span, index) : NOBODY;
  }

  /** A sentence that reports speech, or one about a person by full name or office: the words that follow may be theirs. */
  private canTurnTo({ speaker, spoke }: Subject): boolean {
    if (spoke)
      return speaker.named || speaker.pronoun === 'he' || speaker.pronoun === 'she' || speaker.role !== '';
    if (!speaker.named || this.isFirm(speaker.text)) return false;
    return (
      this.cast.knows(speaker.text) ||
      (/\s|[·・]/u.test(speaker.text) &&
        !hasKind(this.roles.of(speaker.text), 'firm', 'advisory', 'authority', 'official'))
    );
  }

  /** "The note is short. It reads: …": the latest document the text was about. */
  private document(index: number, span: number): Held | null {
    for (const [b, subject] of this.subjectsBefore(index, span)) {
      const { speaker } = subject;
      if (speaker.named || !hasKind(this.roles.of(speaker.text), 'document')) continue;
      return {
        person: this.cast.resolve(speaker, () => []),
        mention: { block: b, start: speaker.start, end: speaker.end },
      };
    }
    return null;
  }

  private *peopleBefore(index: number, span: number): Generator<[block: number, person: SpeakerPhrase]> {
    for (let b = index; b >= Math.max(0, index - LOOK_BACK); b--) {
      const { frames, spans } = this.paragraphs[b] as Paragraph;
      const limit = b === index ? (spans[span] as Marked).open : Number.POSITIVE_INFINITY;
      for (const person of frames.peopleBefore(limit)) yield [b, person];
    }
  }

  private *subjectsBefore(index: number, span: number): Generator<[block: number, subject: Subject]> {
    for (let b = index; b >= Math.max(0, index - LOOK_BACK); b--) {
      const { frames, spans } = this.paragraphs[b] as Paragraph;
      const limit = b === index ? (spans[span] as Marked).open : Number.POSITIVE_INFINITY;
      const subjects = frames.subjects();
      for (let i = startsBefore(subjects, limit) - 1; i >= 0; i--) yield [b, subjects[i] as Subject];
    }
  }

  /** Whom a verb without a subject may mean: the body or person that the sentence before is about, else people nearby. */
  private subjectless(index: number, span: number): SpeakerPhrase[] {
    for (const [block, { speaker }] of this.subjectsBefore(index, span)) {
      if (block !== index) break;
      if (this.kinds.isBody(speaker)) return [speaker];
      if (!speaker.pronoun && this.kinds.isPerson(speaker)) break;
    }
    return this.nearby(index, span);
  }

  /** People the text was about since the last quotation, latest first. */
  private nearby(index: number, span: number): SpeakerPhrase[] {
    const people: SpeakerPhrase[] = [];
    const { mention } = this.last;
    for (const [b, speaker] of this.peopleBefore(index, span)) {
      if (mention && (b < mention.block || (b === mention.block && mention.start >= speaker.start))) break;
      if (!speaker.pronoun && this.kinds.isPerson(speaker)) people.push(speaker);
    }
    return people;
  }
}
