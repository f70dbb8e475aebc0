import type { NameRelation } from '../gazetteer/alias.ts';
import type {
  CardFacts,
  Coverage,
  EventFact,
  PhraseFacts,
  QuotationFact,
  SpeakerClass,
} from '../packs/card-facts.ts';
import { announcedSum } from '../packs/summary.ts';
import { type Figure, jobsFigure, percentFigure, sumFigure } from './card-figure.ts';
import { type NoticesModel, noticesModel } from './card-notices.ts';
import { type TimelineModel, timelineModel } from './card-timeline.ts';

/**
 * Everything a card draws, as data: numbers stay numbers and days stay ISO
 * days, so that whoever draws it can do so in the reader's language.
 */

/** What a card needs to know of the mark it is for; every annotation is one, and so is a finding of the popup. */
export interface CardMention {
  readonly kind: 'company' | 'phrase';
  readonly surface: string;
  readonly relation?: NameRelation;
}

export interface EventModel extends EventFact {
  /** Null: no figure was stated. */
  readonly jobs: Figure | null;
  readonly share: Figure | null;
}

export interface SumModel {
  readonly from: string;
  readonly to: string;
  /** Null where no record of these months can be added. */
  readonly jobs: Figure | null;
  readonly leftOut: number;
}

/** Who is heard in a card. Only experts speak as experts. */
export interface Voices {
  readonly experts: readonly QuotationFact[];
  readonly company: QuotationFact | null;
  readonly worker: QuotationFact | null;
}

export interface CompanyModel {
  readonly kind: 'company';
  /** Empty where the data does not know the firm. */
  readonly id: string;
  readonly name: string;
  /** How the page calls the firm, where it does not use `name`. */
  readonly calledHere: { readonly surface: string; readonly relation: NameRelation } | null;
  readonly industry: string | null;
  readonly country: string | null;
  readonly tickers: readonly string[];
  /** Latest first, however old they are. Empty together with `notices` null: no record in the data. */
  readonly events: readonly EventModel[];
  readonly earlierEvents: number;
  readonly sum: SumModel | null;
  readonly notices: NoticesModel | null;
  readonly timeline: TimelineModel | null;
  readonly voices: Voices;
  readonly coverage: Coverage | null;
}

/** Several firms bear the name: the reader chooses, nobody guesses. */
export interface ChoiceModel {
  readonly kind: 'choice';
  readonly surface: string;
  readonly choices: readonly CompanyModel[];
}

export interface PhraseModel {
  readonly kind: 'phrase';
  /** Null where the data does not know the phrase. */
  readonly phrase: PhraseFacts | null;
  readonly surface: string;
  readonly experts: readonly QuotationFact[];
  readonly coverage: Coverage | null;
}

export type CardModel = CompanyModel | ChoiceModel | PhraseModel;

const EVENTS_SHOWN = 5;
const EXPERTS_SHOWN = 2;
const EXPERTS: ReadonlySet<SpeakerClass> = new Set(['expert', 'anonymous-expert']);

/**
 * The card of a mark. `facts` holds what the store says of each firm the name
 * may stand for, or of the phrase; null where the store knows nothing.
 */
export function cardModel(mention: CardMention, facts: readonly (CardFacts | null)[]): CardModel {
  if (mention.kind === 'phrase') return phraseModel(mention, facts[0] ?? null);
  const known = facts.filter((fact) => fact?.kind === 'company');
  if (known.length < 2) return companyModel(mention, known[0] ?? null);
  return {
    kind: 'choice',
    surface: mention.surface,
    choices: known.map((fact) => companyModel(mention, fact)),
  };
}

function companyModel(mention: CardMention, facts: CardFacts | null): CompanyModel {
  const { surface, relation = 'name' } = mention;
  if (facts?.kind !== 'company') return { ...NOTHING_KNOWN, name: surface };
  const { company, coverage } = facts;
  const { events, notices, quotations } = company;
  return {
    kind: 'company',
    id: company.id,
    name: company.name,
    calledHere: isSameName(surface, company.name) ? null : { surface, relation },
    industry: company.industry,
    country: company.country,
    tickers: company.tickers,
    events: events.slice(0, EVENTS_SHOWN).map(eventModel),
    earlierEvents: Math.max(0, events.length - EVENTS_SHOWN),
    sum: events.length === 0 ? null : sumModel(events, coverage),
    notices: noticesModel(notices, coverage),
    timeline: timelineModel(events, coverage),
    voices: {
      experts: expertsOf(quotations),
      company: quotations.find(({ speakerClass }) => speakerClass === 'company') ?? null,
      worker: quotations.find(({ speakerClass }) => speakerClass === 'worker') ?? null,
    },
    coverage,
  };
}

const NOTHING_KNOWN: Omit<CompanyModel, 'name'> = {
  kind: 'company',
  id: '',
  calledHere: null,
  industry: null,
  country: null,
  tickers: [],
  events: [],
  earlierEvents: 0,
  sum: null,
  notices: null,
  timeline: null,
  voices: { experts: [], company: null, worker: null },
  coverage: null,
};

function phraseModel({ surface }: CardMention, facts: CardFacts | null): PhraseModel {
  if (facts?.kind !== 'phrase') return { kind: 'phrase', phrase: null, surface, experts: [], coverage: null };
  const { phrase, coverage } = facts;
  return { kind: 'phrase', phrase, surface, experts: expertsOf(phrase.quotations), coverage };
}

function eventModel(event: EventFact): EventModel {
  return { ...event, jobs: jobsFigure(event), share: percentFigure(event) };
}

function sumModel(events: readonly EventFact[], coverage: Coverage): SumModel {
  const sum = announcedSum(events, coverage);
  return { from: sum.from, to: sum.to, jobs: sumFigure(sum), leftOut: sum.leftOut.length };
}

/** The store has them in the order in which they should be heard. */
function expertsOf(quotations: readonly QuotationFact[]): QuotationFact[] {
  return quotations.filter(({ speakerClass }) => EXPERTS.has(speakerClass)).slice(0, EXPERTS_SHOWN);
}

function isSameName(a: string, b: string): boolean {
  return a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
}
