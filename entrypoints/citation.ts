import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bibliography } from '../lib/citation/bibliography.ts';
import { BIBLIOGRAPHY } from '../lib/citation/citation-script.ts';

/** Writes bibliographies. Brought into a page when the reader first asks for one. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [BIBLIOGRAPHY]: bibliography });
});
