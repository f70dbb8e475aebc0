import { render } from 'preact';
import type { CardActions, CardCiting } from '../../lib/hover/card-drawer.ts';
import type { CardModel } from '../../lib/hover/card-model.ts';
import { type InterfaceText, TextProvider } from '../i18n.ts';
import { PageLinkProvider } from '../page-link.ts';
import { Card } from './index.ts';

/** Returns what draws a card over a page into an empty element; that returns what takes it away again. */
export function cardRenderer(
  model: CardModel,
  text: InterfaceText,
  { close, jump, cite }: CardActions & CardCiting,
): (into: HTMLElement) => () => void {
  return (into) => {
    render(
      <TextProvider value={text}>
        <PageLinkProvider value={{ jump, cite }}>
          <Card model={model} place="page" onClose={close} />
        </PageLinkProvider>
      </TextProvider>,
      into,
    );
    return () => render(null, into);
  };
}
