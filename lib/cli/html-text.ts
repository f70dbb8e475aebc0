// First, since the walker takes names from it when it is loaded.
import './page-globals.ts';
import { BlockBook } from '../dom/block-book.ts';
import { declaredFirms } from '../dom/declared-firms.ts';
import { TextWalk } from '../dom/walker.ts';
import { window } from './page-globals.ts';

/** What a page says of a line by its markup. */
export interface LineShape {
  readonly heading: boolean;
  /** Set off as a quotation, or a quoted post. */
  readonly quoted: boolean;
}

/** The running text of an HTML page, as the page script would read it. */
export interface HtmlText {
  readonly text: string;
  /** One for each line of the text. */
  readonly lines: readonly LineShape[];
  readonly title: string;
  readonly lang: string | null;
  /** Firms of the page's structured data. */
  readonly firms: readonly string[];
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
  const texts: string[] = [];
  const lines: LineShape[] = [];
  if (parsed.body) {
    const book = new BlockBook();
    const walk = new TextWalk(parsed.body, book);
    while (!walk.done) {
      for (const run of walk.take(PORTION)) {
        const block = book.append(run, walk.id);
        const text = run.text.replace(/\s+/g, ' ').trim();
        if (text === '' || !block.readable()) continue;
        texts.push(text);
        lines.push({ heading: block.heading, quoted: block.quoted });
      }
    }
  }
  return {
    text: texts.join('\n'),
    lines,
    title: parsed.title,
    lang: parsed.documentElement.getAttribute('lang'),
    firms: declaredFirms(parsed),
  };
}
