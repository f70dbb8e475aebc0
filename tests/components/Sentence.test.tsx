// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { InterfaceText, TextProvider } from '../../components/i18n.ts';
import { Sentence } from '../../components/Sentence.tsx';

function say(sentence: string, ui = 'en'): string {
  const text = new InterfaceText(
    (key, values) =>
      key === 'locale_tag'
        ? ui
        : sentence.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
    ui,
  );
  const parts = [<b key="a">Norvik</b>, <i key="b">Lumo</i>];
  render(
    <TextProvider value={text}>
      <Sentence of="any" parts={parts} />
    </TextProvider>,
    document.body,
  );
  return [...document.body.childNodes]
    .map((node) => (node instanceof Element ? `<${node.localName}>${node.textContent}` : node.textContent))
    .filter(Boolean)
    .join('|');
}

it.each([
  ['$1 is a brand of $2.', '<b>Norvik| is a brand of |<i>Lumo|.'],
  // The order is that of the language, not that of the parts.
  ['Of $2: $1', 'Of |<i>Lumo|: |<b>Norvik'],
  ['$1', '<b>Norvik'],
  ['Nothing here', 'Nothing here'],
  ['', ''],
])('"%s" becomes %s', (sentence, drawn) => {
  expect(say(sentence)).toBe(drawn);
});

it('keeps a part apart from what is around it in a language from right to left', () => {
  expect(say('($1)', 'ar')).toBe('(\u2068|<b>Norvik|\u2069)');
});
