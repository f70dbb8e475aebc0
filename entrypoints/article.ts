import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OPEN_ARTICLES } from '../lib/dom/article-script.ts';
import { openArticles } from '../lib/dom/page-articles.ts';

/** Reads what articles say of a firm or phrase. Brought into a page together with its first card. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [OPEN_ARTICLES]: openArticles });
});
