import { CharClass, charClass, isUnspaced } from '../text/char-class.ts';

/**
 * The gate: which forms can begin at a place in a text. A spaced script is
 * entered by the hash of its whole first word (and of the first three letters,
 * for forms that take endings), an unspaced one by the hash of two code units.
 */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** Letters of a word that enter the prefix gate. */
export const PREFIX_LENGTH = 3;
const PREFIX_SALT = 0x5bd1;
const PAIR_SALT = 0x7f4a;

export function hashStart(): number {
  return SEED;
}

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** Ends a hash: spreads it and makes it a positive number of 29 bits, never 0. */
export function hashEnd(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) & 0x1fffffff || 1;
}

export function wordKey(text: string, from: number, to: number): number {
  let hash = hashStart();
  for (let i = from; i < to; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hashEnd(hash);
}

export function prefixKey(text: string, from: number): number {
  let hash = hashStart() ^ PREFIX_SALT;
  for (let i = from; i < from + PREFIX_LENGTH; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hashEnd(hash);
}

export function pairKey(first: number, second: number): number {
  return hashEnd(hashStep(hashStep(hashStart() ^ PAIR_SALT, first), second));
}

/** Classes whose words are entered by pairs of code units. */
export function entersByPair(kind: CharClass): boolean {
  return isUnspaced(kind) || kind === CharClass.Hangul || kind === CharClass.Semitic;
}

/** End of the run of spaced letters that begins at `from`. */
export function wordEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && charClass(text.charCodeAt(to)) === CharClass.Word) to++;
  return to;
}

/**
 * Gate key of a folded form, or null where a form is too short to be looked
 * for (one unit of an unspaced script, a prefix of fewer than three letters).
 */
export function gateKey(form: string, prefix: boolean): number | null {
  const kind = charClass(form.charCodeAt(0));
  if (kind === CharClass.Gap) return null;
  if (entersByPair(kind)) return form.length < 2 ? null : pairKey(form.charCodeAt(0), form.charCodeAt(1));
  const end = wordEnd(form, 0);
  // A form of several words that takes endings takes them on its last word
  // only, unless its language inflects each; the prefix gate serves both.
  if (!prefix) return wordKey(form, 0, end);
  return end < PREFIX_LENGTH ? wordKey(form, 0, end) : prefixKey(form, 0);
}
