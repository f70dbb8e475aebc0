/**
 * Stands in for the two network libraries of citation-js in the build: what is
 * cited here is all there, nothing is fetched.
 */
export default function noNetwork(): never {
  throw new Error('A citation is made from what is there; nothing is fetched.');
}

export const Headers = Map;
