import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { parseRequest } from '../../lib/browser/message-schema.ts';
import { askBackground, askPage, serveBackground, servePage } from '../../lib/browser/messages.ts';
import type { PageFindings } from '../../lib/browser/protocol.ts';

const FINDINGS: PageFindings = {
  host: 'a.example',
  annotating: true,
  reading: false,
  trouble: null,
  findings: [],
};

describe('serveBackground', () => {
  beforeEach(() => fakeBrowser.reset());

  function serve() {
    const handlers = {
      card: vi.fn(async () => null),
      language: vi.fn(async () => null),
      drawer: vi.fn(async () => true),
      citation: vi.fn(async () => true),
      counts: vi.fn(async () => null),
    };
    const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
    serveBackground(parseRequest, handlers);
    const listener = listen.mock.calls.at(-1)?.[0] as unknown as (
      message: unknown,
      sender: object,
    ) => unknown;
    listen.mockRestore();
    return { handlers, listener };
  }

  it('takes the tab from the browser and never from the message', () => {
    const { handlers, listener } = serve();
    const counts = { kind: 'counts', companies: 1, phrases: 2 };
    void listener(counts, { id: browser.runtime.id, tab: { id: 5 }, frameId: 3, documentId: 'D' });
    expect(handlers.counts).toHaveBeenCalledWith(counts, { tabId: 5, frameId: 3, document: 'D' });
  });

  it('does not hear other extensions', () => {
    const { handlers, listener } = serve();
    expect(listener({ kind: 'counts', companies: 1, phrases: 2 }, { id: 'somebody-else' })).toBeUndefined();
    expect(handlers.counts).not.toHaveBeenCalled();
  });

  it('answers null where a handler fails', async () => {
    const { handlers, listener } = serve();
    handlers.card.mockRejectedValueOnce(new Error('no pack'));
    const card = { kind: 'card', subject: { kind: 'company', id: 'x' } };
    expect(await listener(card, { id: browser.runtime.id })).toBeNull();
  });

  it('is not moved by ten thousand malformed messages', () => {
    const { handlers, listener } = serve();
    fc.assert(
      fc.property(fc.anything(), (message) => {
        fc.pre(parseRequest(message) === null);
        expect(listener(message, { id: browser.runtime.id })).toBeUndefined();
      }),
      { numRuns: 10_000 },
    );
    expect(handlers.card).not.toHaveBeenCalled();
    expect(handlers.counts).not.toHaveBeenCalled();
  });
});

describe('asking', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gets null where nobody answers', async () => {
    expect(await askBackground('card', { subject: { kind: 'company', id: 'x' } })).toBeNull();
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValueOnce(new Error('no receiver'));
    expect(await askPage(1, 'findings', {})).toBeNull();
  });

  it('is answered by the page until the page ends', async () => {
    const control = new AbortController();
    const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
    const unlisten = vi.spyOn(browser.runtime.onMessage, 'removeListener');
    const said = vi.fn(async () => null);
    servePage({ findings: () => FINDINGS, said, jump: () => null }, control.signal);
    const listener = listen.mock.calls.at(-1)?.[0] as unknown as (
      message: unknown,
      sender: object,
      reply: (findings: PageFindings) => void,
    ) => unknown;
    const reply = vi.fn();
    listener({ kind: 'findings' }, { id: 'somebody-else' }, reply);
    listener({ kind: 'card' }, { id: browser.runtime.id }, reply);
    listener({ kind: 'toString' }, { id: browser.runtime.id }, reply);
    listener(null, { id: browser.runtime.id }, reply);
    expect(reply).not.toHaveBeenCalled();
    // In Chromium a reply that comes later has to be announced.
    expect(listener({ kind: 'findings' }, { id: browser.runtime.id }, reply)).toBe(true);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledExactlyOnceWith(FINDINGS));
    const question = { kind: 'said', subject: { kind: 'company', id: 'norvik' } };
    listener(question, { id: browser.runtime.id }, reply);
    expect(said).toHaveBeenCalledExactlyOnceWith(question);
    control.abort();
    expect(unlisten).toHaveBeenCalledWith(listener);
  });
});
