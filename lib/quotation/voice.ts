import type { SpeakerClass } from './quotation.ts';

/** Words that tell who says them: sources of case-insensitive Unicode patterns of one language. */
export interface VoiceRow {
  /** Only an employer says these of itself: our customers, our strategy. */
  readonly house: string;
  /** Only those who organise workers say these. */
  readonly members: string;
  /** Only those say these whose own job it is. */
  readonly ownJob: string;
  /** The writer's own words of somebody who worked there, or whose job went. */
  readonly told: string;
}

/** A row with its patterns ready for use. */
export type Voice = { readonly [Kind in keyof VoiceRow]: RegExp };

export function compileVoice({ house, members, ownJob, told }: VoiceRow): Voice {
  const pattern = (source: string) => new RegExp(source, 'iu');
  return { house: pattern(house), members: pattern(members), ownJob: pattern(ownJob), told: pattern(told) };
}

/** Class by the words themselves, for a speaker of whom the page tells nothing else; null if they tell nothing either. */
export function classByVoice(words: string, { house, members, ownJob }: Voice): SpeakerClass | null {
  if (members.test(words) || ownJob.test(words)) return 'worker';
  return house.test(words) ? 'company' : null;
}
