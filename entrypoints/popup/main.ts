import { browser } from 'wxt/browser';
import type { PopupProps } from '../../components/popup/popup-state.ts';
import { askBackground } from '../../lib/browser/messages.ts';
import { requestSite } from '../../lib/browser/permissions.ts';
import { readMarkPlain, writeMarkPlain, writeSiteMode } from '../../lib/browser/settings.ts';
import { popupTab } from '../../lib/browser/tabs.ts';
import { ageOfData } from './age-of-data.ts';
import { interfaceText } from './interface-text.ts';
import { openDocument } from './open-document.tsx';
import { pageLink } from './page-link.ts';
import { pageState } from './page-state.ts';

type Shown = Pick<PopupProps, 'state' | 'age' | 'switchFailed' | 'markPlain'>;

/** How often the page is asked again, ms: what it names, and the choice for its site, can change under the popup. */
const ASK_MS = 500;
/** Times a page may leave a question open before it counts as lost: its script may not be there yet. */
const PATIENCE = 3;

const tab = await popupTab(location.search);
const draw = openDocument(interfaceText(), pageLink(tab));
let shown: Shown = { state: { view: 'loading' }, age: null, switchFailed: false, markPlain: false };
let refused = false;

function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  draw({
    ...shown,
    onMarkPlain: (on) => void keep(writeMarkPlain(on), { markPlain: on }),
    onToggle: (on) => void toggle(on),
    onGrant: () => void grant(),
    onReload: () => void reload(),
    loadCard: (subject) => askBackground('card', { subject }),
  });
}

async function look(patience: number): Promise<void> {
  const seen = await pageState(tab, refused);
  show(seen.view !== 'lost' || patience === 0 ? { state: seen } : {});
  setTimeout(look, ASK_MS, seen.view === 'lost' ? Math.max(0, patience - 1) : PATIENCE);
}

/** Shows a choice of the reader once it is kept; says so where it could not be. */
async function keep(writing: Promise<void>, change: Partial<Shown>): Promise<void> {
  const kept = await writing.then(
    () => true,
    () => false,
  );
  show({ ...(kept && change), switchFailed: !kept });
}

async function toggle(on: boolean): Promise<void> {
  const { state } = shown;
  if (!('host' in state)) return;
  await keep(writeSiteMode(state.host, on ? 'on' : 'off'), 'on' in state ? { state: { ...state, on } } : {});
}

async function grant(): Promise<void> {
  const { state } = shown;
  if (state.view !== 'permission') return;
  refused = !(await requestSite(state.host));
  show({ state: refused ? { ...state, refused } : { view: 'loading' } });
}

async function reload(): Promise<void> {
  if (tab) await browser.tabs.reload(tab.id);
  show({ state: { view: 'loading' } });
}

show({});
const [age, markPlain] = await Promise.all([ageOfData(), readMarkPlain()]);
show({ age, markPlain });
await look(PATIENCE);
