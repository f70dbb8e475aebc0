/** A page as the benchmark is handed it: the markup of its body, and what its document says of itself. */
export interface StagedPage {
  readonly html: string;
  readonly lang: string;
  readonly title: string;
}

/** A document's body made of markup, as a parser makes it: texts that no script has touched yet. */
function bodyOf(html: string): HTMLElement {
  return document.adoptNode(new DOMParser().parseFromString(html, 'text/html').body);
}

/** Shows a page in place of the last, laid out as a page is when a script of ours starts. */
export function show({ html, lang, title }: StagedPage): void {
  document.documentElement.lang = lang;
  document.title = title;
  document.body.replaceWith(bodyOf(html));
  settle();
}

/** Puts elements at the end of the page and returns them. */
export function append(markup: string): Element[] {
  const elements = [...bodyOf(markup).children];
  (document.querySelector('main') ?? document.body).append(...elements);
  settle();
  return elements;
}

/** Makes the browser lay out what has changed. */
export function settle(): number {
  return document.body.offsetHeight;
}

/** The text nodes below a root. */
export function* textNodes(root: Node): Iterable<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/** The floor: reads every text node below a root and every character of it. Returns their sum, so that nothing is optimised away. */
export function readAll(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue as string;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  }
  return sum;
}

/** Hands the text of every text node of the page to a searcher; sums up what it found. */
export function searchAll(count: (text: string) => number): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found += count(node.nodeValue as string);
  return found;
}
