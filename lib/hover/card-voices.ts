import type { QuotationFact, SpeakerClass } from '../packs/card-facts.ts';

/** Who is heard in a card. Only experts speak as experts; what a firm says of its own cuts is wording. */
export interface Voices {
  readonly experts: readonly QuotationFact[];
  readonly worker: QuotationFact | null;
  readonly company: QuotationFact | null;
}

const EXPERTS_SHOWN = 2;
const EXPERTS: ReadonlySet<SpeakerClass> = new Set(['expert', 'anonymous-expert']);

/** Chooses from quotations that stand in the order in which they should be heard. */
export function voicesOf(quotations: readonly QuotationFact[]): Voices {
  const first = (speaker: SpeakerClass) =>
    quotations.find(({ speakerClass }) => speakerClass === speaker) ?? null;
  return {
    experts: expertsOf(quotations).slice(0, EXPERTS_SHOWN),
    worker: first('worker'),
    company: first('company'),
  };
}

/** One quotation an expert: two of one person are not two views. */
function expertsOf(quotations: readonly QuotationFact[]): QuotationFact[] {
  const heard = new Set<string>();
  return quotations.filter(({ speakerClass, speaker, sourceUrl }) => {
    if (!EXPERTS.has(speakerClass)) return false;
    // People without a name can only be told apart by where they spoke.
    const who = speakerClass === 'expert' ? speaker : `${speaker} ${sourceUrl}`;
    return !heard.has(who) && heard.add(who);
  });
}
