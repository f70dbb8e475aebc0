import type { BlockText } from '../detection/block-text.ts';
import { type Container, closestAcross, elementOf } from './container.ts';
import { isReadable } from './visibility.ts';

const HEADING = /^h[1-6]$/;

function isHeading(element: Element | null): boolean {
  return element !== null && (HEADING.test(element.localName) || element.getAttribute('role') === 'heading');
}

/**
 * A run of a page under a key. Language, heading and readability are looked
 * up when asked for: most blocks hold nothing, and nobody asks.
 */
export class Block implements BlockText {
  readonly key: number;
  readonly container: Container;
  /** As last read; the page may have moved on. */
  text: string;
  /** The walk that found it; 0 once its container has been read again. */
  walk = 0;
  /** Found to be out of the reader's sight, or not meant for reading, when last asked. */
  concealed = false;

  constructor(key: number, container: Container, text: string) {
    this.key = key;
    this.container = container;
    this.text = text;
  }

  get lang(): string | null {
    return closestAcross(elementOf(this.container), '[lang]')?.getAttribute('lang') || null;
  }

  get heading(): boolean {
    const element = elementOf(this.container);
    return isHeading(element) || isHeading(element.parentElement);
  }

  /** Set off by the page as somebody else's words. */
  get quoted(): boolean {
    return closestAcross(elementOf(this.container), 'blockquote') !== null;
  }

  readonly readable = (): boolean => {
    this.concealed = !isReadable(this.container);
    return !this.concealed;
  };
}
