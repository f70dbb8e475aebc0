import { render } from 'preact';
import { browser } from 'wxt/browser';
import { InterfaceText, TextProvider } from '../../components/i18n.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { POPUP_STYLES } from '../../components/popup/styles.ts';
import { readCoverage } from '../../lib/browser/card-store.ts';
import { askBackground } from '../../lib/browser/messages.ts';
import { requestSite } from '../../lib/browser/permissions.ts';
import { writeSiteMode } from '../../lib/browser/settings.ts';
import { popupTab } from '../../lib/browser/tabs.ts';
import { type DataAge, dataAge } from '../../lib/hover/card-age.ts';
import { pageState } from './page-state.ts';

/** How often a page that is still being read is asked again, ms. */
const ASK_MS = 400;

const text = new InterfaceText(
  (key, substitutions) => browser.i18n.getMessage(key as never, [...substitutions]),
  browser.i18n.getUILanguage(),
);
const tab = await popupTab(location.search);
let state: PopupState = { kind: 'loading' };
let age: DataAge | null = null;
let switchFailed = false;

function show(change: PopupState): void {
  state = change;
  render(
    <TextProvider value={text}>
      <Popup
        state={state}
        age={age}
        switchFailed={switchFailed}
        loadCard={(subject) => askBackground('card', { subject })}
        onToggle={toggle}
        onGrant={grant}
        onReload={reload}
      />
    </TextProvider>,
    document.body,
  );
}

async function follow(): Promise<void> {
  show(await pageState(tab));
  if (state.kind === 'page' && state.reading) setTimeout(follow, ASK_MS);
}

async function toggle(on: boolean): Promise<void> {
  if (!('host' in state)) return;
  switchFailed = await writeSiteMode(state.host, on ? 'on' : 'off').then(
    () => false,
    () => true,
  );
  if ('host' in state) show(switchFailed ? state : { ...state, on });
}

async function grant(): Promise<void> {
  if (state.kind !== 'permission') return;
  if (!(await requestSite(state.host))) show({ ...state, refused: true });
  else await follow();
}

async function reload(): Promise<void> {
  if (tab) await browser.tabs.reload(tab.id);
  window.close();
}

document.documentElement.lang = text.tag;
document.documentElement.dir = text.direction;
document.head.append(Object.assign(document.createElement('style'), { textContent: POPUP_STYLES }));
show(state);
age = await readCoverage().then(
  (coverage) => dataAge(coverage, new Date().toISOString().slice(0, 10)),
  () => null,
);
await follow();
