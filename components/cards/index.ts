import { type ComponentType, h } from 'preact';
import type { CardModel } from '../../lib/hover/card-model.ts';
import type { CardSetting } from './CardFrame.tsx';
import { ChoiceCard } from './ChoiceCard.tsx';
import { CompanyCard } from './CompanyCard.tsx';
import { PhraseCard } from './PhraseCard.tsx';

type Cards = {
  readonly [K in CardModel['kind']]: ComponentType<
    CardSetting & { readonly model: Extract<CardModel, { kind: K }> }
  >;
};

/** The card for each kind of model. */
export const CARDS: Cards = { company: CompanyCard, choice: ChoiceCard, phrase: PhraseCard };

/** Draws a model with the card of its kind. */
export function Card({ model, ...setting }: CardSetting & { readonly model: CardModel }) {
  // The table pairs each kind with its own model, which an index by a union cannot say.
  const Kind = CARDS[model.kind] as ComponentType<CardSetting & { readonly model: CardModel }>;
  return h(Kind, { model, ...setting });
}
