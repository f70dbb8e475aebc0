import names from 'virtual:name-index';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Puts the packed name index where the reader, which runs next in the same
 * isolated world, finds it. A file of its own, so that the reader's code and
 * the names can change one without the other. Pages cannot see this world.
 */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [Symbol.for('layoff-lens.names')]: names });
});
