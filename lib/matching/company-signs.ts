import { fold, foldKey } from '../text/fold.ts';

/** Signs of a firm and of the other senses of its name, as the evidence table holds them. */
export interface CompanySigns {
  readonly companyId: string;
  readonly people: readonly string[];
  readonly products: readonly string[];
  readonly places: readonly string[];
  readonly words: readonly string[];
  readonly wordsLocal: Readonly<Record<string, readonly string[]>>;
  readonly against: readonly string[];
  readonly againstLocal: Readonly<Record<string, readonly string[]>>;
}

/** Folds a frame and keeps the spaces beside its `{}`. */
function foldFrame(frame: string): string {
  return frame.includes('{}') ? fold(frame).text : foldKey(frame);
}

/**
 * Signs as the index holds them: people, products and places are strong, the
 * words of the trade are weak.
 */
export function signsOf(signs: CompanySigns | undefined): {
  strong: string[];
  weak: string[];
  against: string[];
} {
  if (!signs) return { strong: [], weak: [], against: [] };
  return {
    strong: [...signs.people, ...signs.products, ...signs.places].map(foldKey),
    weak: [...signs.words, ...Object.values(signs.wordsLocal).flat()].map(foldKey),
    // A frame such as “{}-” folds to the bare name, which says nothing.
    against: [...signs.against, ...Object.values(signs.againstLocal).flat()]
      .map(foldFrame)
      .filter((sign) => sign.replace('{}', '').trim() !== ''),
  };
}
