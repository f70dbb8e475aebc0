import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { isGranted, requestSite, revokeSite } from '../../lib/browser/permissions.ts';

/** fakeBrowser has no permissions of its own. */
const calls = { contains: vi.fn(), request: vi.fn(), remove: vi.fn() };

beforeEach(() => {
  for (const [name, call] of Object.entries(calls)) {
    call.mockReset();
    vi.spyOn(browser.permissions, name as keyof typeof calls).mockImplementation(call);
  }
});

describe('site rights', () => {
  it('are asked about the very host of a page', async () => {
    calls.contains.mockResolvedValue(true);
    expect(await isGranted(new URL('https://www.b.example/news'))).toBe(true);
    expect(calls.contains).toHaveBeenCalledWith({ origins: ['*://www.b.example/*'] });
  });

  it('are asked for and given back for a site and all below it', async () => {
    calls.request.mockResolvedValue(true);
    calls.remove.mockResolvedValue(true);
    expect(await requestSite('b.example')).toBe(true);
    expect(await revokeSite('b.example')).toBe(true);
    expect(calls.request).toHaveBeenCalledWith({ origins: ['*://*.b.example/*'] });
    expect(calls.remove).toHaveBeenCalledWith({ origins: ['*://*.b.example/*'] });
  });

  it('are not there where the browser refuses to say', async () => {
    for (const call of Object.values(calls)) call.mockRejectedValue(new Error('invalid pattern'));
    expect([await isGranted(new URL('about:blank')), await requestSite('x'), await revokeSite('x')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('are asked for at once, before anything is waited for: the click counts only that long', () => {
    calls.request.mockResolvedValue(true);
    void requestSite('b.example');
    expect(calls.request).toHaveBeenCalledOnce();
  });
});
