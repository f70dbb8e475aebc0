import { Window } from 'happy-dom';

/**
 * A document to read HTML in where there is no browser. Importing this gives
 * the global names that the page's walker uses, so it has to come before the
 * walker. Scripts are not run, nothing is loaded.
 */
export const window = new Window({
  settings: {
    disableJavaScriptEvaluation: true,
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
    disableIframePageLoading: true,
  },
});

Object.assign(globalThis, {
  Node: window.Node,
  Element: window.Element,
  document: window.document,
  getComputedStyle: window.getComputedStyle.bind(window),
});
