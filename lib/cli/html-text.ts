// First, since the walker takes names from it when it is loaded.
import './page-globals.ts';
import { BlockBook } from '../dom/block-book.ts';
import { TextWalk } from '../dom/walker.ts';
import { window } from './page-globals.ts';

/** The running text of an HTML page, as the page script would read it. */
export interface HtmlText {
  readonly text: string;
  readonly title: string;
  readonly lang: string | null;
}

const PORTION = 1_000_000;

/**
 * Extracts the running text of a page with the walker of the page script, one
 * block a line. Scripts are not run, nothing is loaded.
 */
export function htmlText(html: string): HtmlText {
  const parsed = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  // The walker makes its tree walker from the document it is in.
  Object.assign(globalThis, { document: parsed });
  const lines: string[] = [];
  if (parsed.body) {
    const book = new BlockBook();
    const walk = new TextWalk(parsed.body, book);
    while (!walk.done) {
      for (const run of walk.take(PORTION)) {
        if (book.append(run, walk.id).readable()) lines.push(run.text.replace(/\s+/g, ' ').trim());
      }
    }
  }
  return {
    text: lines.filter(Boolean).join('\n'),
    title: parsed.title,
    lang: parsed.documentElement.getAttribute('lang'),
  };
}
