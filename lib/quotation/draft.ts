import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Cast } from './cast.ts';
import type { Marked } from './marks.ts';
import type { Paragraph } from './paragraph.ts';
import type { Person } from './person.ts';
import type { QuotationKind } from './quotation.ts';
import { hasKind, type RoleBook } from './role-book.ts';
import type { Sifted } from './sieve.ts';
import { type Held, NOBODY } from './speakers.ts';
import type { Turn } from './transcript.ts';

/** A quotation before its speaker's name, role and class are settled. */
export interface Draft {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly kind: QuotationKind;
  held: Held;
  /** The speaker has a cue of its own here. */
  readonly sure: boolean;
  readonly document: boolean;
  /** The words go on in the next paragraph. */
  readonly goesOn: boolean;
}

const TO_STAFF =
  /\b(?:internal (?:letter|memo|email|note|message)|(?:memo|letter|e-?mail|note|message) to (?:staff|employees|workers|the team)|told (?:staff|employees|workers)|all-hands|town hall)\b|an die (?:belegschaft|mitarbeiter)|aux salariés|a (?:los empleados|la plantilla|os funcionários|i dipendenti)|内部信|內部信|全员信|全員信|内部邮件|社内メール|社員向け|사내 (?:메일|공지)|임직원에게/iu;
const STAFF_REACH = 110;

/** Whether the frame of a quotation shows an employer speaking to its staff. */
export function addressesStaff({ text, spans }: Paragraph, index: number): boolean {
  const { open, close } = spans[index] as Marked;
  const from = Math.max(spans[index - 1]?.close ?? 0, open - STAFF_REACH);
  const to = Math.min(spans[index + 1]?.open ?? text.length, close + STAFF_REACH);
  return TO_STAFF.test(text.slice(from, open)) || TO_STAFF.test(text.slice(close, to));
}

/** A marked span with its speaker. `before`: speaker of the quotation before it in the paragraph. */
export function draft(paragraph: Paragraph, item: Sifted, held: Held, before: Held, roles: RoleBook): Draft {
  const { start, end } = paragraph.spans[item.span] as Marked;
  const document = isDocument(item.found, held.person, roles);
  const continued = item.span === 0 && paragraph.continued;
  // The second half of a split quotation: no cue of its own, the same speaker, whole sentences.
  const goesWith =
    item.found === null && item.verdict === 'direct' && held.person !== null && held.person === before.person;
  return {
    block: paragraph.block,
    start,
    end,
    kind: continued || goesWith ? 'continued' : document ? 'document' : item.verdict,
    held,
    sure: item.found?.speaker != null,
    document,
    goesOn: paragraph.goesOn && item.span === paragraph.spans.length - 1,
  };
}

/** Speech set off by a dash. */
export function dashDraft(block: number, { start, end }: Span, held: Held): Draft {
  return { block, start, end, kind: 'direct', held, sure: true, document: false, goesOn: false };
}

/** A turn of a conversation or a repost. */
export function turnDraft(turn: Turn, cast: Cast): Draft {
  const { block, start, end, speaker, speakerBlock, role } = turn;
  const person = cast.resolve({ ...speaker, pronoun: null, named: true, role, evidence: role }, () => []);
  const mention = { block: speakerBlock, start: speaker.start, end: speaker.end };
  return {
    block,
    start,
    end,
    kind: 'direct',
    held: { person, mention },
    sure: true,
    document: false,
    goesOn: false,
  };
}

function isDocument(found: Attribution | null, person: Person | null, roles: RoleBook): boolean {
  if (!person || person.named || !found) return false;
  const mask = roles.of(person.name);
  return hasKind(mask, 'document') && !hasKind(mask, 'spokes', 'officer', 'expert', 'public');
}

/** A quotation over several paragraphs often names its speaker in the last one. */
export function fillBack(drafts: Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [here, next] = [drafts[i] as Draft, drafts[i + 1] as Draft];
    if (here.goesOn && here.held === NOBODY && next.kind === 'continued') here.held = next.held;
  }
}
