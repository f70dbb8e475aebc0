import { type Container, closestAcross, elementOf, parentAcross } from './container.ts';
import { SKIPPED } from './skip-rules.ts';

/**
 * Whether text directly inside an element is rendered. `checkVisibility` says
 * no for `display: contents`, which has no box although its text has one; the
 * box that counts is then that of the parent.
 */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    if (isReplaced(at)) return false;
    if (at.checkVisibility?.({ visibilityProperty: true }) ?? true) return true;
    if (getComputedStyle(at).display !== 'contents') return false;
  }
  return false;
}

/** Fallback text of a slot that something was put into. */
function isReplaced(element: Element): boolean {
  return element.localName === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0;
}

/** Whether a reader can see the text of an element, and it is text to read rather than to write or to click. */
export function isReadable(container: Container): boolean {
  const element = elementOf(container);
  // The host's own light text has no place in its shadow tree unless a slot takes it, and a slot is asked there.
  if (element === container && element.shadowRoot && !element.shadowRoot.querySelector('slot')) return false;
  return closestAcross(element, SKIPPED) === null && isShown(element);
}
