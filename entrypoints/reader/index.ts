import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground, isExtensionAlive } from '../../lib/browser/messages.ts';
import { readMarkPlain, readSiteMode, watchMarkPlain, watchSiteMode } from '../../lib/browser/settings.ts';
import type { LanguageData } from '../../lib/detection/language-data.ts';
import { createPageReader } from '../../lib/detection/read-page.ts';
import { pageHost } from '../../lib/dom/frames.ts';
import { claimPage, watchVisits, whenActivated } from '../../lib/dom/lifetime.ts';
import { LIVE_PAGE } from '../../lib/dom/live-page.ts';
import { PageSession } from '../../lib/dom/session.ts';
import type { CardContents } from '../../lib/hover/card-drawer.ts';
import { openIndex } from '../../lib/matching/open-index.ts';
import type { Packed } from '../../lib/matching/packing.ts';
import { decide, type SiteMode } from '../../lib/sites/decision.ts';
import { siteName } from '../../lib/sites/host.ts';
import { answerPopup } from './answer-popup.ts';
import { PageCards } from './page-cards.ts';

/** Where `names.js`, which runs before, has put the name index and the language data. */
const NAMES = Symbol.for('layoff-lens.names');

interface Shipped {
  readonly names: Packed;
  readonly languages: LanguageData;
}

async function read(host: string, signal: AbortSignal): Promise<void> {
  await whenActivated(signal);
  const { names, languages } = (globalThis as unknown as Record<symbol, Shipped>)[NAMES] as Shipped;
  const resources = { index: openIndex(names), languages };
  const site = siteName(host);
  const [mode, plain] = await Promise.all([readSiteMode(site), readMarkPlain()]);
  let chosen = mode;
  if (signal.aborted) return;
  // A frame goes with the page it is in, but may be a private part of the site all the same.
  const decision = () => {
    const { hostname, pathname } = location;
    return decide({ protocol: 'https:', hostname: hostname || host, pathname }, chosen);
  };

  const cards = new PageCards();
  const session = new PageSession<CardContents>({
    openReader: () => createPageReader(resources, LIVE_PAGE),
    mayRead: () => decision() !== 'never',
    openPanel: (events) => cards.drawer?.openPanel(events) ?? null,
    load: (mark, text) => cards.load(mark, text),
    render: (card, actions) => cards.drawer?.draw(card, { ...actions, cite: cards.cite }) ?? (() => () => {}),
    onCounts: (counts) => void askBackground('counts', counts),
    signal,
  });
  const choose = (mode: SiteMode | null): void => {
    chosen = mode;
    session.annotate(decision() === 'on');
  };
  const resume = async (): Promise<void> => {
    // What was chosen while the page lay in the cache was told to nobody there.
    choose(await readSiteMode(site));
    session.resume();
  };
  choose(chosen);
  watchSiteMode(site, signal, choose);
  session.markPlain(plain);
  watchMarkPlain(signal, (on) => session.markPlain(on));
  answerPopup(site, session, cards, signal);
  watchVisits(
    signal,
    () => session.rest(),
    () => void resume(),
  );
}

export default defineUnlistedScript(() => {
  const host = pageHost();
  const signal = host === null ? null : claimPage(isExtensionAlive);
  if (host !== null && signal) void read(host, signal);
});
