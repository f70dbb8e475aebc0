const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A name of letters that nobody can foresee, good as a CSS identifier and as an element id. */
export function randomName(length = 14): string {
  // Not randomUUID: pages that are not https do not have it.
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => LETTERS[byte % 26]).join('');
}
