import type { AnnotationKind, NameRelation } from '../detection/annotation.ts';
import type { CardFacts } from '../packs/card-facts.ts';
import { type CompanyCardModel, choiceModel, companyModel, outsideModel } from './card-company.ts';
import { type PhraseModel, phraseModel } from './card-phrase.ts';
import type { PageSays } from './page-says.ts';

/**
 * Everything a card draws, as data: numbers stay numbers and days stay ISO
 * days, so that whoever draws it can do so in the reader's language.
 */
export type CardModel = CompanyCardModel | PhraseModel;

/** The models of one kind of annotation. */
export type CardModelOf<K extends AnnotationKind> = Extract<CardModel, { readonly kind: K }>;

/** What a card needs to know of the mark it is for; every annotation is one, and so is a finding of the popup. */
export interface CardMention {
  readonly kind: AnnotationKind;
  readonly surface: string;
  readonly relation?: NameRelation;
}

/**
 * The card of a mark. `facts` holds what the store says of each firm the name
 * may stand for, or of the phrase; null where it gave no answer. Several firms
 * give a choice: nobody guesses. `today` is an ISO day, the age of the data is
 * counted to it. `page` is what the page says of the same subjects.
 */
export function cardModel(
  mention: CardMention,
  facts: readonly (CardFacts | null)[],
  today = new Date().toISOString().slice(0, 10),
  page: PageSays | null = null,
): CardModel {
  if (mention.kind === 'phrase') {
    const [only = null] = facts;
    return phraseModel(mention.surface, only?.kind === 'phrase' ? only : null, today, page);
  }
  const { surface, relation = 'name' } = mention;
  if (facts.length === 0) return outsideModel(surface, today, page);
  const firms = facts.map((fact) => (fact?.kind === 'company' ? fact : null));
  return facts.length > 1
    ? choiceModel(surface, relation, firms, today, page)
    : companyModel(surface, relation, firms[0] ?? null, today, page);
}
