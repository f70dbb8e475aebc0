import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardRenderer } from '../components/cards/render-card.tsx';
import { CARD_STYLES } from '../components/cards/styles.ts';
import { InterfaceText, type MessageSource } from '../components/i18n.ts';
import { CardHost } from '../lib/dom/card-host.ts';
import { CARD_DRAWER, type CardDrawer } from '../lib/hover/card-drawer.ts';
import { cardModel } from '../lib/hover/card-model.ts';

/**
 * Draws cards. Brought into a page when its first card is asked for: most
 * pages are read without one, and need not carry it.
 */
export default defineUnlistedScript(() => {
  const text = new InterfaceText(browser.i18n.getMessage as MessageSource, browser.i18n.getUILanguage());
  const drawer: CardDrawer = {
    openPanel: (events) => new CardHost(CARD_STYLES, events),
    draw: ({ annotation, facts, page }, actions) =>
      cardRenderer(cardModel(annotation, facts, undefined, page), text, actions),
  };
  Object.assign(globalThis, { [CARD_DRAWER]: drawer });
});
