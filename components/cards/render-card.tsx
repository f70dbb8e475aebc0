import { render } from 'preact';
import type { CardModel } from '../../lib/hover/card-model.ts';
import { type InterfaceText, TextProvider } from '../i18n.ts';
import { Card } from './index.ts';

/** Returns what draws a card over a page into an empty element; that returns what takes it away again. */
export function cardRenderer(
  model: CardModel,
  text: InterfaceText,
  onClose?: () => void,
): (into: HTMLElement) => () => void {
  return (into) => {
    render(
      <TextProvider value={text}>
        <Card model={model} place="page" onClose={onClose} />
      </TextProvider>,
      into,
    );
    return () => render(null, into);
  };
}
