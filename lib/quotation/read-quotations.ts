import { Cast } from './cast.ts';
import { CutFirms } from './cut-firms.ts';
import { addressesStaff, type Draft, dashDraft, draft, fillBack, turnDraft } from './draft.ts';
import { FirmNames } from './firm-names.ts';
import { type QuotationLanguage, readingOf } from './language.ts';
import { Narration } from './narration.ts';
import { paragraphsOf } from './paragraph.ts';
import { officeOf, type Person } from './person.ts';
import type { Quotation, QuotedPage, SpeakerClass } from './quotation.ts';
import { withoutRepeats } from './repeats.ts';
import { readReposts } from './reposts.ts';
import { sift } from './sieve.ts';
import { classOf } from './speaker-class.ts';
import { type Held, NOBODY, Speakers } from './speakers.ts';
import { readTranscript, type Turn } from './transcript.ts';
import { classByVoice } from './voice.ts';

/** Reads the quotations of a page in its language, in text order. Linear in its length; never throws. */
export function readQuotations(page: QuotedPage, language: QuotationLanguage): Quotation[] {
  const reading = readingOf(language);
  const { roles, speech, voice } = reading;
  const turns = [...readTranscript(page.blocks), ...readReposts(page.blocks)];
  const turnsOf = new Map<number, Turn[]>();
  for (const turn of turns) {
    const own = turnsOf.get(turn.block);
    if (own) own.push(turn);
    else turnsOf.set(turn.block, [turn]);
  }
  const cast = new Cast(page.blocks, speech);
  const firmNames = new FirmNames(page.blocks, speech);
  const paragraphs = paragraphsOf(page.blocks, reading, firmNames.found);
  const firmBefore = (block: number, offset: number) => {
    const here = page.blocks[block]?.companies.findLast((company) => company.end <= offset);
    const firm = here ?? page.blocks[block - 1]?.companies.at(-1);
    return firm ? { start: firm.start, end: firm.end, text: firm.surface } : null;
  };
  const firms = new CutFirms(page, speech);
  const isFirm = (name: string): boolean => firmNames.has(name) || firms.hasName(name);
  const speakers = new Speakers(paragraphs, cast, roles, isFirm, firmBefore);
  const drafts: Draft[] = [];
  paragraphs.forEach((paragraph, index) => {
    const own = turnsOf.get(index) ?? [];
    for (const turn of own) drafts.push(turnDraft(turn, cast));
    if (own.length === 0 && paragraph.dashed) {
      const held = speakers.ofDash(index, paragraph.dashed.found);
      drafts.push(dashDraft(index, paragraph.dashed.span, held));
    }
    if (own.length > 0 || paragraph.spans.length === 0) return;
    let before: Held = NOBODY;
    for (const item of sift(
      paragraph.frames,
      paragraph.spans.length,
      (span) => span === 0 && (paragraph.continued || paragraph.introduced),
    )) {
      const held = speakers.of(index, item.span, item.found);
      if (held.person && addressesStaff(paragraph, item.span)) held.person.addressesStaff = true;
      drafts.push(draft(paragraph, item, held, before, roles));
      before = held;
    }
  });
  fillBack(drafts);
  const narration = new Narration(paragraphs, drafts);
  const classes = new Map<Person, SpeakerClass>();
  return withoutRepeats(drafts, page.blocks).map((one) => finish(one));

  function finish({ block, start, end, kind, held, document }: Draft): Quotation {
    const text = (page.blocks[block] as { text: string }).text.slice(start, end);
    const { person, mention } = held;
    return {
      block,
      start,
      end,
      text,
      speaker: person?.name ?? null,
      mention,
      role: person?.named ? officeOf(person) : '',
      speakerClass: person ? classOfPerson(person, document) : 'unknown',
      kind,
    };
  }

  /** One class for all that somebody says: the page may tell it late, or only in the words. */
  function classOfPerson(person: Person, document: boolean): SpeakerClass {
    const known = document ? undefined : classes.get(person);
    if (known !== undefined) return known;
    const found = classOfWords(person, classify(person, document));
    if (!document) classes.set(person, found);
    return found;
  }

  function classOfWords(person: Person, known: SpeakerClass): SpeakerClass {
    if (person.name.startsWith('@') && roles.of(person.role) === 0) return 'public';
    if (known !== 'unknown' && known !== 'anonymous-expert') return known;
    if (narration.tells(person, voice.told)) return 'worker';
    for (const one of drafts) {
      if (one.held.person !== person) continue;
      const told = classByVoice(
        (page.blocks[one.block] as { text: string }).text.slice(one.start, one.end),
        voice,
      );
      if (told && (known === 'unknown' || told === 'worker')) return told;
    }
    return known;
  }

  function classify(person: Person, document: boolean): SpeakerClass {
    const own = person.isBody || isFirm(person.name);
    return classOf(
      {
        named: person.named,
        role: person.named ? person.role : person.name,
        evidence: person.named ? person.evidence : `${person.role}; ${person.evidence}`,
        isFirm: own,
        firmIn: (text) => firms.relation(own ? person.name : text, own ? '' : person.name, person.named),
        addressesStaff: person.addressesStaff,
        cutKnown: firms.known,
        document,
      },
      roles,
    );
  }
}
