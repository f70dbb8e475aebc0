import type { Target } from '../matching/name-index.ts';

/** Shortest name in lower case that is taken for the firm ("tencent", "alibaba"). */
const MIN_LOWER = 6;

/**
 * Whether the letter case of a text allows a target. Lower case is allowed for
 * long single names of the `plain` policy (social posts are written so) and for
 * risky names, where it counts against them later.
 */
export function caseFits(target: Target, surface: string): boolean {
  if (target.exact !== null) return isExact(target, surface) || isShouted(target, surface);
  if (target.kind !== 'company' || target.shape === 'caseless' || target.shape === 'lower') return true;
  if (target.shape === 'title' && hasSmallWord(surface)) return false;
  // eBay and easyJet begin small; any capital shows that a name is meant.
  if (/^\P{Ll}*\p{Lu}/u.test(surface) || (target.shape === 'mixed' && /\p{Lu}/u.test(surface))) return true;
  if (target.policy === 'need-evidence' || target.policy === 'unless-refuted') return true;
  return (
    target.policy === 'plain' &&
    target.shape === 'title' &&
    surface.length >= MIN_LOWER &&
    !/[\s-]/u.test(surface)
  );
}

/** Whether a surface has exactly the letter case its target asks for. */
export function isExact(target: Target, surface: string): boolean {
  return target.exact === null || surface.replace(/[’‘]/g, "'") === target.exact;
}

/** A name in capitals, as a headline in capitals writes it: allowed, but it proves nothing. */
function isShouted(target: Target, surface: string): boolean {
  return (
    target.policy === 'cased-exact' && target.shape === 'title' && surface === target.exact?.toUpperCase()
  );
}

/** Words that names write small. */
const LITTLE = /^(?:of|and|the|for|in|on|de|du|des|la|le|del|di|da|do|und|der|y|e|et|van|von)$/;

/** Whether a capitalised name of several words stands with a word in lower case: a Tuesday morning is no Tuesday Morning. */
function hasSmallWord(surface: string): boolean {
  const words = surface.split(/[\s-]+/u);
  return (
    words.length > 1 &&
    /\p{Lu}/u.test(surface) &&
    words.some((word) => /^\p{Ll}/u.test(word) && !LITTLE.test(word))
  );
}
