import { render } from 'preact';
import { browser } from 'wxt/browser';
import { TextProvider } from '../../components/i18n.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { POPUP_STYLES } from '../../components/popup/styles.ts';
import { askBackground } from '../../lib/browser/messages.ts';
import { requestSite } from '../../lib/browser/permissions.ts';
import { writeSiteMode } from '../../lib/browser/settings.ts';
import { popupTab } from '../../lib/browser/tabs.ts';
import type { DataAge } from '../../lib/hover/card-age.ts';
import { ageOfData } from './age-of-data.ts';
import { interfaceText } from './interface-text.ts';
import { pageState } from './page-state.ts';

/** How often the page is asked again, ms: what it names, and the choice for its site, can change under the popup. */
const ASK_MS = 500;
/** Times a page may leave a question open before it counts as lost: its script may not be there yet. */
const PATIENCE = 3;

const text = interfaceText();
const tab = await popupTab(location.search);
let state: PopupState = { view: 'loading' };
let age: DataAge | null = null;
let switchFailed = false;
let refused = false;

function draw(): void {
  render(
    <TextProvider value={text}>
      <Popup
        state={state}
        age={age}
        switchFailed={switchFailed}
        onToggle={(on) => void toggle(on)}
        onGrant={() => void grant()}
        onReload={() => void reload()}
        loadCard={(subject) => askBackground('card', { subject })}
      />
    </TextProvider>,
    document.body,
  );
}

async function look(patience: number): Promise<void> {
  const seen = await pageState(tab, refused);
  if (seen.view !== 'lost' || patience === 0) state = seen;
  draw();
  setTimeout(look, ASK_MS, seen.view === 'lost' ? Math.max(0, patience - 1) : PATIENCE);
}

async function toggle(on: boolean): Promise<void> {
  if (!('host' in state)) return;
  switchFailed = await writeSiteMode(state.host, on ? 'on' : 'off').then(
    () => false,
    () => true,
  );
  if (!switchFailed && 'on' in state) state = { ...state, on };
  draw();
}

async function grant(): Promise<void> {
  if (state.view !== 'permission') return;
  refused = !(await requestSite(state.host));
  state = refused ? { ...state, refused } : { view: 'loading' };
  draw();
}

async function reload(): Promise<void> {
  if (tab) await browser.tabs.reload(tab.id);
  state = { view: 'loading' };
  draw();
}

document.documentElement.lang = text.tag;
document.documentElement.dir = text.direction;
document.head.append(Object.assign(document.createElement('style'), { textContent: POPUP_STYLES }));
draw();
age = await ageOfData();
await look(PATIENCE);
