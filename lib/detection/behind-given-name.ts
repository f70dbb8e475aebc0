/** Whether the text in front of a name ends with a given name or a middle initial. */
export function behindGivenName(before: string, givenNames: ReadonlySet<string>): boolean {
  const last = /(?:^|[\s"“‘(])(\p{Lu}[\p{L}’'-]*)\.?\s$/u.exec(before);
  if (!last) return false;
  const word = last[1] as string;
  return givenNames.has(word) || (word.length === 1 && /[.]\s$/u.test(before));
}
