import type { NameRelation } from '../detection/annotation.ts';
import type { CardFacts } from '../packs/card-facts.ts';
import { type DataAge, dataAge } from './card-age.ts';
import { type ClaimModel, claimModels } from './card-claims.ts';
import { type EventsModel, eventsModel, type SumModel, sumModel } from './card-events.ts';
import { type NoticesModel, noticesModel } from './card-notices.ts';
import { type TimelineModel, timelineModel } from './card-timeline.ts';
import { type Voices, voicesOf } from './card-voices.ts';
import type { PageSays } from './page-says.ts';
import { pageVoices, tableVoice } from './voice.ts';

/** What the store says of a firm. */
export type CompanyAnswer = Extract<CardFacts, { readonly kind: 'company' }>;

export interface CompanyModel {
  readonly kind: 'company';
  readonly view: 'record';
  readonly id: string;
  readonly name: string;
  /** How the page calls the firm, where it does not use `name`. */
  readonly calledHere: { readonly surface: string; readonly relation: NameRelation } | null;
  readonly industry: string | null;
  readonly country: string | null;
  readonly tickers: readonly string[];
  /** What the page tells of its cuts, beside the records. */
  readonly claims: readonly ClaimModel[];
  readonly events: EventsModel;
  /** Null together with `notices`: no record in the data. */
  readonly sum: SumModel | null;
  readonly notices: NoticesModel | null;
  readonly timeline: TimelineModel | null;
  readonly voices: Voices;
  readonly age: DataAge;
}

/** Several firms bear the name: the reader chooses, nobody guesses. */
export interface ChoiceModel {
  readonly kind: 'company';
  readonly view: 'choice';
  readonly surface: string;
  readonly choices: readonly CompanyModel[];
}

/** The store gave no answer, which says nothing about cuts. */
export interface UnansweredModel {
  readonly kind: 'company';
  readonly view: 'unanswered';
  readonly surface: string;
}

/** The page shows a firm that no table holds, which says nothing about cuts either. */
export interface OutsideModel {
  readonly kind: 'company';
  readonly view: 'outside';
  readonly surface: string;
  readonly claims: readonly ClaimModel[];
  readonly voices: Voices;
}

export type CompanyCardModel = CompanyModel | ChoiceModel | OutsideModel | UnansweredModel;

export function companyModel(
  surface: string,
  relation: NameRelation,
  answer: CompanyAnswer | null,
  today: string,
  page: PageSays | null = null,
): CompanyModel | UnansweredModel {
  return answer === null
    ? { kind: 'company', view: 'unanswered', surface }
    : recordModel(surface, relation, answer, today, page, 0);
}

export function outsideModel(surface: string, today: string, page: PageSays | null): OutsideModel {
  const claims = claimModels(page?.said[0]?.claims ?? [], [], page?.source.date || today);
  return { kind: 'company', view: 'outside', surface, claims, voices: voicesOf(pageVoices(page, 0)) };
}

/** A choice stays one where only one of its firms was answered: the other may be meant. */
export function choiceModel(
  surface: string,
  relation: NameRelation,
  answers: readonly (CompanyAnswer | null)[],
  today: string,
  page: PageSays | null = null,
): ChoiceModel | UnansweredModel {
  const choices = answers.flatMap((answer, i) =>
    answer === null ? [] : [recordModel(surface, relation, answer, today, page, i)],
  );
  if (choices.length === 0) return { kind: 'company', view: 'unanswered', surface };
  return {
    kind: 'company',
    view: 'choice',
    surface,
    choices,
  };
}

function recordModel(
  surface: string,
  relation: NameRelation,
  { company, coverage }: CompanyAnswer,
  today: string,
  page: PageSays | null,
  subject: number,
): CompanyModel {
  const { id, name, industry, country, tickers, events, notices, quotations } = company;
  return {
    kind: 'company',
    view: 'record',
    id,
    name,
    calledHere: isSameName(surface, name) ? null : { surface, relation },
    industry,
    country,
    tickers,
    claims: claimModels(page?.said[subject]?.claims ?? [], events, page?.source.date || today),
    events: eventsModel(events, coverage),
    sum: sumModel(events, coverage),
    notices: noticesModel(notices),
    timeline: timelineModel(events, coverage),
    voices: voicesOf([...pageVoices(page, subject), ...quotations.map(tableVoice)]),
    age: dataAge(coverage, today),
  };
}

function isSameName(a: string, b: string): boolean {
  return a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
}
