import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { TextProvider } from '../../components/i18n.ts';
import { textIn } from './strings.ts';

/** Draws into the body of the document, in the language of a file of `assets/locales`. */
export function draw(what: ComponentChild, tag = 'en'): HTMLElement {
  act(() => render(<TextProvider value={textIn(tag)}>{what}</TextProvider>, document.body));
  return document.body;
}

/** What axe finds wrong, one line each. Colours need a layout, which only a browser has. */
export async function violations(): Promise<string[]> {
  const rules = { region: { enabled: false }, 'color-contrast': { enabled: false } };
  const found = await axe.run(document.body, { rules });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Text under the heading that matches, up to the end of its part; null where there is none. */
export function partUnder(heading: RegExp): string | null {
  const headings = [...document.querySelectorAll('h2, h3, h4, h5, summary')];
  const found = headings.find(({ textContent }) => heading.test(textContent ?? ''));
  return found?.parentElement?.textContent ?? null;
}
