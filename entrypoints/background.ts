import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetTab, refreshBadges, reportCount } from '../lib/browser/badge.ts';
import { readCard, readLanguage } from '../lib/browser/card-store.ts';
import { parseRequest } from '../lib/browser/message-schema.ts';
import { serveBackground } from '../lib/browser/messages.ts';
import {
  injectCitation,
  injectDrawer,
  injectIntoOpenTabs,
  startOnGrantedSites,
  syncGrantedSites,
} from '../lib/browser/page-scripts.ts';
import { watchSites } from '../lib/browser/settings.ts';
import { toggleActiveSite } from '../lib/browser/toggle-site.ts';

// Every listener is added at once: a browser that wakes the background for an
// event asks only those that were there in the first turn.
export default defineBackground(() => {
  serveBackground(parseRequest, {
    card: ({ subject }) => readCard(subject),
    language: ({ tag }) => readLanguage(tag),
    drawer: async (_, { tabId, frameId }) => tabId !== null && injectDrawer(tabId, frameId),
    citation: async (_, { tabId, frameId }) => tabId !== null && injectCitation(tabId, frameId),
    counts: async ({ companies, phrases }, { tabId, ...frame }) => {
      if (tabId !== null) await reportCount({ tabId, ...frame }, companies + phrases);
      return null;
    },
  });
  browser.runtime.onInstalled.addListener(() => {
    void syncGrantedSites();
    void injectIntoOpenTabs();
  });
  browser.runtime.onStartup.addListener(() => void syncGrantedSites());
  browser.permissions.onAdded.addListener(({ origins }) => void startOnGrantedSites(origins));
  browser.permissions.onRemoved.addListener(() => void syncGrantedSites());
  watchSites((site) => void refreshBadges(site));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-site') void toggleActiveSite();
  });
});
