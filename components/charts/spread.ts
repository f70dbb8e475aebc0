/**
 * Moves marks apart that would lie on one another: each at least `gap` from
 * the one before it, none beyond `end`, in the same order and as near to its
 * own place as that allows. `places` come in ascending order.
 */
export function spread(places: readonly number[], gap: number, end: number): number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -Infinity) + gap));
  let limit = end;
  for (let i = moved.length - 1; i >= 0; i--) {
    moved[i] = Math.min(moved[i] as number, limit);
    limit = (moved[i] as number) - gap;
  }
  return moved;
}
