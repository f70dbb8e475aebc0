import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardRenderer } from '../components/cards/render-card.tsx';
import { CARD_STYLES } from '../components/cards/styles.ts';
import { InterfaceText, type MessageSource } from '../components/i18n.ts';
import { askBackground, isExtensionAlive, servePage } from '../lib/browser/messages.ts';
import { readSiteMode, watchSiteMode } from '../lib/browser/settings.ts';
import type { Annotation } from '../lib/detection/annotation.ts';
import { subjectsOf } from '../lib/detection/findings.ts';
import type { LanguageData } from '../lib/detection/language-data.ts';
import { createPageReader } from '../lib/detection/read-page.ts';
import { pageHost } from '../lib/dom/frames.ts';
import { claimPage, watchVisits, whenActivated } from '../lib/dom/lifetime.ts';
import { LIVE_PAGE } from '../lib/dom/live-page.ts';
import { PageSession } from '../lib/dom/session.ts';
import { type CardModel, cardModel } from '../lib/hover/card-model.ts';
import { openIndex } from '../lib/matching/open-index.ts';
import type { Packed } from '../lib/matching/packing.ts';
import { decide, type SiteMode } from '../lib/sites/decision.ts';
import { siteName } from '../lib/sites/host.ts';

/** Where `names.js`, which runs before, has put the name index and the language data. */
const NAMES = Symbol.for('layoff-lens.names');

interface Shipped {
  readonly names: Packed;
  readonly languages: LanguageData;
}

async function loadCard(annotation: Annotation): Promise<CardModel> {
  const asked = subjectsOf(annotation).map((subject) => askBackground('card', { subject }));
  return cardModel(annotation, await Promise.all(asked));
}

async function read(host: string, signal: AbortSignal): Promise<void> {
  await whenActivated(signal);
  const { names, languages } = (globalThis as unknown as Record<symbol, Shipped>)[NAMES] as Shipped;
  const resources = { index: openIndex(names), languages };
  const strings = browser.i18n.getMessage as MessageSource;
  const text = new InterfaceText(strings, browser.i18n.getUILanguage());
  const site = siteName(host);
  let chosen = await readSiteMode(site);
  if (signal.aborted) return;
  // A frame goes with the page it is in, but may be a private part of the site all the same.
  const decision = () => {
    const { hostname, pathname } = location;
    return decide({ protocol: 'https:', hostname: hostname || host, pathname }, chosen);
  };

  const session = new PageSession<CardModel>({
    openReader: () => createPageReader(resources, LIVE_PAGE),
    mayRead: () => decision() !== 'never',
    css: CARD_STYLES,
    load: loadCard,
    render: (card, close) => cardRenderer(card, text, close),
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
  servePage(() => ({ host: site, ...session.report() }), signal);
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
