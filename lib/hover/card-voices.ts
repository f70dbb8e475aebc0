import type { SpeakerClass } from '../packs/card-facts.ts';
import type { Voice } from './voice.ts';

/** Who is heard in a card. Only experts speak as experts; what a firm says of its own cuts is wording. */
export interface Voices {
  readonly experts: readonly Voice[];
  readonly worker: Voice | null;
  readonly company: Voice | null;
}

const EXPERTS_SHOWN = 2;
const EXPERTS: ReadonlySet<SpeakerClass> = new Set(['expert', 'anonymous-expert']);

/** Letters and digits of a quotation, to know it again under other marks. */
function words(quote: string): string {
  return quote.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Chooses from quotations that stand in the order in which they should be heard; one that comes twice is heard once. */
export function voicesOf(all: readonly Voice[]): Voices {
  const heard = new Set<string>();
  const quotations = all.filter(({ quote, speaker }) => {
    const once = `${words(quote)} ${speaker}`;
    return !heard.has(once) && heard.add(once);
  });
  const first = (speaker: SpeakerClass) =>
    quotations.find(({ speakerClass }) => speakerClass === speaker) ?? null;
  return {
    experts: expertsOf(quotations).slice(0, EXPERTS_SHOWN),
    worker: first('worker'),
    company: first('company'),
  };
}

/** One quotation an expert: two of one person are not two views. */
function expertsOf(quotations: readonly Voice[]): Voice[] {
  const heard = new Set<string>();
  return quotations.filter(({ speakerClass, speaker, sourceUrl }) => {
    if (!EXPERTS.has(speakerClass)) return false;
    // People without a name can only be told apart by where they spoke.
    const who = speakerClass === 'expert' ? speaker : `${speaker} ${sourceUrl}`;
    return !heard.has(who) && heard.add(who);
  });
}
