import names from 'virtual:name-index';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SHIPPED_LANGUAGES } from '../lib/detection/shipped-languages.ts';

/**
 * Puts the packed name index and the language data where the reader, which
 * runs next in the same isolated world, finds them. A file of its own, so that
 * code and data can change one without the other. Pages cannot see this world.
 */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [Symbol.for('layoff-lens.names')]: { names, languages: SHIPPED_LANGUAGES } });
});
