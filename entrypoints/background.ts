import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { clearCount, reportCount } from '../lib/browser/badge.ts';
import { readCard } from '../lib/browser/card-store.ts';
import { parseRequest } from '../lib/browser/message-schema.ts';
import { serveBackground } from '../lib/browser/messages.ts';
import { injectIntoOpenTabs, syncGrantedSites } from '../lib/browser/page-scripts.ts';
import { toggleActiveSite } from '../lib/browser/toggle-site.ts';

// Every listener is added at once: a browser that wakes the background for an
// event asks only those that were there in the first turn.
export default defineBackground(() => {
  serveBackground(parseRequest, {
    card: ({ subject }) => readCard(subject),
    counts: async ({ companies, phrases }, { tabId, frameId }) => {
      if (tabId !== null) await reportCount(tabId, frameId, companies + phrases);
      return null;
    },
  });
  browser.runtime.onInstalled.addListener(() => {
    void syncGrantedSites();
    void injectIntoOpenTabs();
  });
  browser.runtime.onStartup.addListener(() => void syncGrantedSites());
  browser.permissions.onAdded.addListener(() => void syncGrantedSites());
  browser.permissions.onRemoved.addListener(() => void syncGrantedSites());
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void clearCount(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void clearCount(tabId));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-site') void toggleActiveSite();
  });
});
