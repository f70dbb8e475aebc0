import { runsOf } from '../../lib/dom/run.ts';
import { TextWalk } from '../../lib/dom/walker.ts';

/** Every run of the document's body as one walk finds it, with runs of white space made one space. */
export function readAll(html: string, portion = Number.POSITIVE_INFINITY): string[] {
  document.body.innerHTML = html;
  return readBody(portion);
}

export function readBody(portion = Number.POSITIVE_INFINITY): string[] {
  const walk = new TextWalk(document.body, () => false);
  const texts: string[] = [];
  while (!walk.done) texts.push(...walk.take(portion).map((run) => tidy(run.text)));
  return texts;
}

/** The same read container by container, as after a change. */
export function readByContainer(): string[] {
  const containers = [document.body, ...document.body.querySelectorAll('*')];
  return containers.flatMap((container) => runsOf(container).map((run) => tidy(run.text)));
}

export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
