/** Length of the unit name that follows a firm's name in a text; 0 where none does. */
export function unitLength(after: string, unitNames: readonly RegExp[]): number {
  for (const pattern of unitNames) {
    const found = pattern.exec(after);
    if (found) return found[0].length;
  }
  return 0;
}
