import { browser } from 'wxt/browser';
import type { BackgroundMessage } from './message-schema.ts';
import type { BackgroundRequests, PageRequests } from './protocol.ts';

/**
 * The only calls of `sendMessage` and `onMessage`. Pages of the web cannot
 * send here at all; what a page script sends is believed only as far as its
 * schema goes, and where it comes from is taken from the browser.
 */

/** Where a message came from, as the browser tells it. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number;
  /** Tells one document of a frame from the next. */
  readonly document: string;
}

export type BackgroundHandlers = {
  readonly [K in keyof BackgroundRequests]: (
    request: BackgroundRequests[K]['request'],
    sender: Sender,
  ) => Promise<BackgroundRequests[K]['reply']>;
};

/** Asks the background. Null also where it is gone (the extension was updated or removed). */
export async function askBackground<K extends keyof BackgroundRequests>(
  kind: K,
  request: BackgroundRequests[K]['request'],
): Promise<BackgroundRequests[K]['reply'] | null> {
  try {
    return (await browser.runtime.sendMessage({ ...request, kind })) ?? null;
  } catch {
    return null;
  }
}

/** Asks the page script in the top frame of a tab. Null where there is none. */
export async function askPage<K extends keyof PageRequests>(
  tabId: number,
  kind: K,
  request: PageRequests[K]['request'],
): Promise<PageRequests[K]['reply'] | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, { ...request, kind }, { frameId: 0 })) ?? null;
  } catch {
    // A dead tab, or one without our script: the popup says what it is.
    return null;
  }
}

/** Answers the background's side. `parse` checks every message; what it refuses gets no answer. */
export function serveBackground(
  parse: (message: unknown) => BackgroundMessage | null,
  handlers: BackgroundHandlers,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = parse(message);
    if (!request) return undefined;
    const from: Sender = {
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? 0,
      // Firefox before 153 does not name documents; there the tab's address has to do.
      document: sender.documentId ?? sender.tab?.url ?? '',
    };
    const handler = handlers[request.kind] as (
      request: BackgroundMessage,
      sender: Sender,
    ) => Promise<unknown>;
    const reply = handler(request, from);
    // The polyfill sends a failure in a form of its own, which the page script does not know.
    return reply.catch(() => null);
  });
}

export type PageHandlers = {
  readonly [K in keyof PageRequests]: (
    request: PageRequests[K]['request'],
  ) => PageRequests[K]['reply'] | Promise<PageRequests[K]['reply']>;
};

/** Answers the popup from the page script, until `signal` is aborted. */
export function servePage(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { readonly id?: string; readonly tab?: unknown },
    reply: (answer: unknown) => void,
  ): true | undefined => {
    const request = message as PageRequests[keyof PageRequests]['request'] & {
      readonly kind?: keyof PageRequests;
    };
    // Extension pages only; another page script has no business asking.
    if (sender.id !== browser.runtime.id || !request?.kind || !Object.hasOwn(handlers, request.kind))
      return undefined;
    // Not as a promise: the page script runs on the bare API, which in Chromium knows replies only.
    const answer = handlers[request.kind] as (request: unknown) => unknown;
    void Promise.resolve(answer(request)).then(reply, () => reply(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // Of an extension that is gone nothing is left to unsubscribe from.
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener);
  });
}

/** False once the extension was updated, switched off or removed under a running page script. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
