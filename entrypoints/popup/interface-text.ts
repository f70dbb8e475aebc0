import { browser } from 'wxt/browser';
import { InterfaceText } from '../../components/i18n.ts';

/** Interface text from the strings that the browser chose. */
export function interfaceText(): InterfaceText {
  return new InterfaceText(
    (key, substitutions) => browser.i18n.getMessage(key as never, [...substitutions]),
    browser.i18n.getUILanguage(),
  );
}
