import type { SpeakerClass } from './quotation.ts';

/** Words that tell who says them, as patterns of one language. */
export interface VoiceRow {
  /** Only an employer says these of itself: our customers, our strategy. */
  readonly house: RegExp;
  /** Only those who organise workers say these. */
  readonly members: RegExp;
  /** Only those say these whose own job it is. */
  readonly ownJob: RegExp;
}

/** Class by the words themselves, for a speaker of whom the page tells nothing else; null if they tell nothing either. */
export function classByVoice(words: string, { house, members, ownJob }: VoiceRow): SpeakerClass | null {
  if (members.test(words) || ownJob.test(words)) return 'worker';
  return house.test(words) ? 'company' : null;
}
