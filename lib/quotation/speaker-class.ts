import type { FirmRelation } from './cut-firms.ts';
import type { SpeakerClass } from './quotation.ts';
import { hasKind, type RoleBook, type RoleKind } from './role-book.ts';

/** What is known of a speaker when the class is decided. */
export interface Described {
  /** A person or body with a name; else a description. */
  readonly named: boolean;
  /** The office or description beside the speaker. */
  readonly role: string;
  /** Everything else the page says of the speaker. */
  readonly evidence: string;
  /** The speaker's name is that of a firm. */
  readonly isFirm: boolean;
  /** How the firm named in a description stands to the cuts; for a speaking firm, how it stands itself. */
  readonly firmIn: (description: string) => FirmRelation;
  /** Whether the page says at all who is being cut. */
  readonly cutKnown: boolean;
  /** Speaks to the staff: in a memo, an internal letter, an all-hands meeting. */
  readonly addressesStaff: boolean;
  /** The words come from a memo, a notice, a statement. */
  readonly document: boolean;
}

interface Judged extends Described {
  readonly firm: FirmRelation;
}

/** Those who hire are experts elsewhere, and staff at home. */
const HIRES_AT =
  /(?:recruiters?|headhunters?|recruteu\p{L}*|reclutador\p{L}*|recrutador\p{L}*|рекрутер\p{L}*)\s+(?:\S+ing\s+)?(?:at|for|with|bei|chez|de|en|em|в)\s+(?:the\s+)?\p{Lu}|的招聘|招聘经理/iu;
/** Behind a trade that every firm employs: its place of work, by name. */
const AT_FIRM = /\s(?:at|for|with)\s\p{Lu}/u;
/** The same by its kind: "at a large internet company", 大厂招聘负责人. */
const AT_SOME_FIRM =
  /\s(?:at|for|with|in|of)\s(?:the|an?|one|his|her|another|its)\s(?:[^\s,]+\s){0,6}(?:company|companies|firm|firms|office|group|plant|site|platform|giant|giants|startup|start-up|unicorn|maker|retailer|employer|bank)(?!\p{L})|\s(?:bei|chez|dans|en|em|in|в)\s(?:ein\p{L}*|une?|una|uma|un)\s(?:[^\s,]+\s){0,3}(?:unternehmen|konzern|firma|entreprise|société|start-up|empresa|compañía|multinacional|azienda|società)|(?<!猎头|招聘|咨询|獵頭|諮詢|资源)(?:大厂|大廠|公司|企业|企業|集团|集團|平台)/iu;
const PLURAL =
  /\b(?:analysts|economists|researchers|strategists)\b|analysten|ökonomen|analystes|économistes|analistas|economistas|analisti|аналитики|экономисты/iu;
const NEAR = /close|familiar|knowledge|inside|cercan|proche|vicin|próxim|близк|nahe|接近|内部/iu;
const OF_HOUSE = /^(?:of|at|from|bei|von|vom|chez|de|da|do|del|di|della|из|van)\s+(?:the\s+)?\p{Lu}/u;
/** The same where the name can hardly be that of a town. */
const OF_SURE_HOUSE = /^(?:(?:at|bei|chez)\s+\p{Lu}|of\s+(?:the\s+)?\p{Lu}[\p{L}&.'’-]*\s+(?:&\s+)?\p{Lu})/u;
/** Papers that only an employer writes. */
const HOUSE_PAPER =
  /memo|notice|press release|intern|rundschreiben|pressemitteilung|mitteilung|comuni|内部|公告|通知|贈言|須知|社内|お知らせ|공지|안내문|입장문/iu;

/**
 * Class of a speaker, strongest sign first: by the office that stands beside
 * the speaker, and only if that says nothing by what else the page tells. A
 * spokesman is never an expert, an officer only of a firm that the story is
 * not about.
 */
export function classOf(speaker: Described, roles: RoleBook): SpeakerClass {
  const whole = `${speaker.role}; ${speaker.evidence}`;
  if (!hasKind(roles.of(speaker.role), 'spokes', 'union') && hasKind(roles.of(whole), 'dismissed'))
    return 'worker';
  const byRole = judge(speaker, speaker.role, roles);
  return byRole === 'unknown' && speaker.evidence !== '' ? judge(speaker, whole, roles) : byRole;
}

function judge(described: Described, text: string, roles: RoleBook): SpeakerClass {
  const firm = described.firmIn(text);
  const speaker: Judged = { ...described, firm };
  const { named, isFirm } = speaker;
  const mask = roles.of(text);
  const is = (...kinds: RoleKind[]): boolean => hasKind(mask, ...kinds);
  if (is('spokes')) {
    if (is('union')) return 'worker';
    return is('official', 'authority') && !isFirm && firm !== 'cut' ? 'official' : 'company';
  }
  if (is('union')) return 'worker';
  if (speaker.document || (is('document') && !named)) return documentClass(speaker, text, is);
  if (speaker.addressesStaff && !is('expert', 'worker', 'official', 'public')) return 'company';
  if (is('expert')) return expertClass(speaker, text, is);
  if (is('public') && !is('officer', 'owner')) return 'public';
  if (is('worker') && !is('officer', 'owner')) return 'worker';
  if (is('trade')) return named ? 'expert' : 'anonymous-expert';
  if (is('official') && !isFirm && firm !== 'cut') return 'official';
  if (is('authority') && !is('officer', 'owner', 'advisory', 'firm') && !isFirm && firm === 'none')
    return 'official';
  if (is('owner')) return ownerClass(speaker, is);
  if (is('officer')) {
    if (!named && is('anonymous')) return 'worker';
    if (firm === 'none' && is('advisory')) return named ? 'expert' : 'anonymous-expert';
    if (firm === 'cut' || firm === 'topic' || firm === 'none') return is('former') ? 'worker' : 'company';
    if (!is('advisory') && (firm === 'listed' || !speaker.cutKnown)) return 'company';
    if (!named) return is('former') || is('anonymous') ? 'worker' : 'company';
    return 'expert';
  }
  if (isFirm) return is('advisory') && firm !== 'cut' ? 'expert' : 'company';
  if (is('advisory') && firm !== 'cut' && (named || isShort(text))) return 'expert';
  if (is('insider')) {
    // "회사 관계자" and "fuentes de la compañía" speak for the firm; "a person close to the firm" does not.
    if (/관계자|関係者/u.test(text)) return is('firm') || firm !== 'none' ? 'company' : 'unknown';
    if (is('firm') && !NEAR.test(text)) return 'company';
    return firm === 'none' && !is('firm') && !speaker.cutKnown ? 'unknown' : 'worker';
  }
  // "said Ana Roy of Kestrel": people who are given a house and no office comment from it.
  if (named && OF_HOUSE.test(text)) return houseClass(firm, text);
  if (is('former') && (firm !== 'none' || !named)) return 'worker';
  if (/^which\b/u.test(text)) return 'company';
  return is('firm') && !is('person') ? 'company' : 'unknown';
}

/** "said Ana Roy of Kestrel Capital". */
function houseClass(firm: FirmRelation, text: string): SpeakerClass {
  if (firm === 'listed' || (firm === 'other' && OF_SURE_HOUSE.test(text))) return 'expert';
  return firm === 'cut' || firm === 'topic' ? 'company' : 'unknown';
}

/** A founder of the firm that is cut is the firm; one of another house comments on it; one of nothing named is the story's own. */
function ownerClass({ firm, named }: Judged, is: (...kinds: RoleKind[]) => boolean): SpeakerClass {
  if (firm === 'cut' || firm === 'topic') return 'company';
  if (firm === 'none' && !is('advisory', 'firm')) return 'company';
  return named ? 'expert' : 'anonymous-expert';
}

function documentClass(speaker: Judged, text: string, is: (...kinds: RoleKind[]) => boolean): SpeakerClass {
  if (is('official') && !speaker.isFirm) return 'official';
  if (is('advisory', 'outlet')) return speaker.named ? 'expert' : 'unknown';
  if (is('officer', 'owner')) return 'company';
  const ofFirm = speaker.firm !== 'none' || speaker.isFirm || is('firm') || speaker.cutKnown;
  return ofFirm || HOUSE_PAPER.test(text) ? 'company' : 'unknown';
}

function expertClass(speaker: Judged, text: string, is: (...kinds: RoleKind[]) => boolean): SpeakerClass {
  const { named, firm } = speaker;
  const knownFirm = firm === 'cut' || firm === 'topic' || firm === 'listed';
  if (
    !is('advisory', 'owner') &&
    ((knownFirm && HIRES_AT.test(text)) || (is('inHouse') && AT_SOME_FIRM.test(text)))
  )
    return 'worker';
  if (
    !named &&
    is('inHouse') &&
    (knownFirm || AT_FIRM.test(text) || AT_SOME_FIRM.test(text)) &&
    !is('advisory', 'owner')
  )
    return 'worker';
  if (firm === 'cut') return is('worker') || is('former') || !named ? 'worker' : 'company';
  if (!named && is('former') && !is('advisory')) return 'worker';
  // Analysts of a house speak under its name; a headhunter somewhere does not.
  return named || (PLURAL.test(text) && firm !== 'none') ? 'expert' : 'anonymous-expert';
}

/** "the institute", not "a graduate of some university". */
function isShort(text: string): boolean {
  return text.trim().split(/\s+/u).length <= 3;
}
