import type { PageInfo } from '../detection/block-text.ts';
import { declaredFirms } from './declared-firms.ts';

/** What the page says of itself, asked anew each time: a page that changes its route changes its title with it. */
export const LIVE_PAGE: PageInfo = {
  get title() {
    // An element of the name `title` would stand in the way of the real one.
    return `${document.title}`;
  },
  get url() {
    return location.href;
  },
  get firms() {
    return declaredFirms(document);
  },
  get lang() {
    return document.documentElement.lang || null;
  },
};
