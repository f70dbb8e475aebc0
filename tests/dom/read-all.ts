import { BlockBook } from '../../lib/dom/block-book.ts';
import { TextWalk } from '../../lib/dom/walker.ts';

/** Every run of the document's body as one walk finds it, with runs of white space made one space. */
export function readAll(html: string, portion = Number.POSITIVE_INFINITY): string[] {
  document.body.innerHTML = html;
  return readBody(portion);
}

export function readBody(portion = Number.POSITIVE_INFINITY): string[] {
  const walk = new TextWalk(document.body, new BlockBook());
  const texts: string[] = [];
  while (!walk.done) texts.push(...walk.take(portion).map((run) => tidy(run.text)));
  return texts;
}

export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
