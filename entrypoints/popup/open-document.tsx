import { render } from 'preact';
import { type InterfaceText, TextProvider } from '../../components/i18n.ts';
import { type PageLink, PageLinkProvider } from '../../components/page-link.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupProps } from '../../components/popup/popup-state.ts';
import { POPUP_STYLES } from '../../components/popup/styles.ts';

/** Readies the popup's document, and returns what draws the popup into it. */
export function openDocument(text: InterfaceText, page: PageLink): (props: PopupProps) => void {
  document.documentElement.lang = text.tag;
  document.documentElement.dir = text.direction;
  document.head.append(Object.assign(document.createElement('style'), { textContent: POPUP_STYLES }));
  return (props) =>
    render(
      <TextProvider value={text}>
        <PageLinkProvider value={page}>
          <Popup {...props} />
        </PageLinkProvider>
      </TextProvider>,
      document.body,
    );
}
