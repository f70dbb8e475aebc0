import { CharClass, charClass } from '../text/char-class.ts';
import { behindGivenName } from './behind-given-name.ts';
import type { Candidate } from './candidate.ts';
import type { Resources } from './resources.ts';
import type { Surroundings } from './surroundings.ts';
import { frameStands } from './terms.ts';

/** How far in front of and behind a name is looked. */
const REACH = 64;

/**
 * Whether even a name that needs no evidence is something else here: part of a
 * listed longer phrase (亚马逊雨林), counted like a thing, or a credit.
 */
export function refusesPlainName(
  { index, languages }: Resources,
  candidate: Candidate,
  around: Surroundings,
): boolean {
  const company = index.company(candidate.target.ref);
  const block = around.folded.text;
  const { text } = around.block;
  const before = text.slice(Math.max(0, candidate.start - REACH), candidate.start);
  const after = text.slice(candidate.end, candidate.end + REACH);
  return (
    languages.names.creditAfter.test(after) ||
    languages.names.venueAfter.test(after) ||
    languages.names.venueBefore.test(before) ||
    (!/[\s.&]/u.test(candidate.surface) && behindGivenName(before, languages.givenNames)) ||
    (charClass(candidate.surface.charCodeAt(0)) === CharClass.Han &&
      languages.names.counterBefore.test(before)) ||
    company.against.some(
      (sign) => sign.includes('{}') && frameStands(block, candidate.foldedStart, candidate.foldedEnd, sign),
    )
  );
}
