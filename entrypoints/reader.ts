import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
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
import { CARD_DRAWER, type CardContents, type CardDrawer } from '../lib/hover/card-drawer.ts';
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

const world = globalThis as { [CARD_DRAWER]?: CardDrawer };

/** Null where the script that draws cards cannot be had: then there is no card. */
async function loadCard(annotation: Annotation): Promise<CardContents | null> {
  const asked = Promise.all(subjectsOf(annotation).map((subject) => askBackground('card', { subject })));
  if (!world[CARD_DRAWER]) await askBackground('drawer', {});
  return world[CARD_DRAWER] ? { annotation, facts: await asked } : null;
}

async function read(host: string, signal: AbortSignal): Promise<void> {
  await whenActivated(signal);
  const { names, languages } = (globalThis as unknown as Record<symbol, Shipped>)[NAMES] as Shipped;
  const resources = { index: openIndex(names), languages };
  const site = siteName(host);
  let chosen = await readSiteMode(site);
  if (signal.aborted) return;
  // A frame goes with the page it is in, but may be a private part of the site all the same.
  const decision = () => {
    const { hostname, pathname } = location;
    return decide({ protocol: 'https:', hostname: hostname || host, pathname }, chosen);
  };

  const session = new PageSession<CardContents>({
    openReader: () => createPageReader(resources, LIVE_PAGE),
    mayRead: () => decision() !== 'never',
    css: () => world[CARD_DRAWER]?.css ?? '',
    load: loadCard,
    render: (card, close) => world[CARD_DRAWER]?.draw(card, close) ?? (() => () => {}),
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
