import { type ComponentType, h } from 'preact';
import type { AnnotationKind } from '../../lib/detection/annotation.ts';
import type { CardModel, CardModelOf } from '../../lib/hover/card-model.ts';
import type { CardSetting } from './CardFrame.tsx';
import { CompanyCard } from './CompanyCard.tsx';
import { PhraseCard } from './PhraseCard.tsx';

type Cards = {
  readonly [K in AnnotationKind]: ComponentType<CardSetting & { readonly model: CardModelOf<K> }>;
};

/** The card for each kind of annotation; a kind without one does not compile. */
export const CARDS: Cards = { company: CompanyCard, phrase: PhraseCard };

export interface CardProps extends CardSetting {
  readonly model: CardModel;
}

/** Draws a model with the card of its kind. */
export function Card({ model, ...setting }: CardProps) {
  // The table pairs each kind with its own model, which an index by a union cannot say.
  const Kind = CARDS[model.kind] as ComponentType<CardProps>;
  return h(Kind, { model, ...setting });
}
