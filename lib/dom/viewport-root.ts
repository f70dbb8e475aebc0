import { kindOf } from './container.ts';

/** A part of the page this many screens high is read first. */
const SCREENS = 3;

/**
 * The part of the page around what is seen now, where that is not the top
 * anyway: a reader who comes back to the middle of a long page should not wait
 * for its beginning. Null at the top.
 */
export function viewportRoot(): Element | null {
  if (scrollY < innerHeight) return null;
  let root: Element | null = null;
  let at = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  while (at && at !== document.body && at.getBoundingClientRect().height <= innerHeight * SCREENS) {
    if (kindOf(at) === 'block') root = at;
    at = at.parentElement;
  }
  return root;
}
