import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHROME_BUILD } from '../../../lib/cli/chromium-session.ts';
import { openCard } from '../../../lib/cli/open-card.ts';
import { sampleUrl, TRIAL_HOST } from '../../../lib/cli/samples.ts';
import {
  cardWith,
  chromiumForFile,
  expected,
  hover,
  markTexts,
  noCard,
  openMarked,
  PATIENCE,
} from '../harness.ts';

const chromium = chromiumForFile();
const openTrial = (name: string) =>
  openMarked(chromium(), sampleUrl(TRIAL_HOST, name), expected(name).marks ?? []);

interface Trial {
  readonly heard: readonly string[];
  readonly errors: readonly string[];
  readonly cleared: number;
  readonly names: readonly string[];
  readonly removed: number;
}
const trialOf = (page: Page) => page.evaluate(() => (window as unknown as { trial: Trial }).trial);

describe('a page that listens', () => {
  it('learns neither the id of the extension nor a name that is always the same', async () => {
    const page = await openTrial('forges-events');
    await hover(page, 'Tencent');
    await cardWith(page, /Tencent/);
    const seen = await page.evaluate(() =>
      JSON.stringify([
        (window as unknown as { trial: Trial }).trial.heard,
        document.documentElement.getHTML(),
        [...CSS.highlights.keys()],
        performance.getEntriesByType('resource').map((entry) => entry.name),
        [...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
      ]),
    );
    expect(seen).not.toContain(chromium().extensionId);
    expect(seen).not.toMatch(/chrome-extension/);
    // The page says "Layoff Lens project" of itself, once; our own name must not add to that.
    expect(seen.match(/layoff.?lens/gi)).toHaveLength(1);
    expect((await trialOf(page)).heard).toEqual([]);
  });

  it('gets no answer from any packaged file', async () => {
    const files = readdirSync(CHROME_BUILD, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(CHROME_BUILD, file)).isFile())
      .map((file) => relative('.', file).replaceAll('\\', '/'));
    expect(files).toContain('manifest.json');
    const page = await openTrial('forges-events');
    const answered = await page.evaluate(
      async ({ id, names }) => {
        const found: string[] = [];
        for (const name of names) {
          const reply = await fetch(`chrome-extension://${id}/${name}`).catch(() => null);
          if (reply) found.push(name);
        }
        return found;
      },
      { id: chromium().extensionId, names: files },
    );
    expect(answered).toEqual([]);
  });
});

describe('a page that forges', () => {
  it('cannot end the script by lifecycle events of its own', async () => {
    const page = await openTrial('forges-events');
    await page.evaluate(() => (window as unknown as { forge(): void }).forge());
    await page.evaluate(() => {
      const later = document.createElement('p');
      later.textContent = 'Later: Bilibili is laying off staff.';
      document.querySelector('article')?.append(later);
    });
    await expect
      .poll(() => markTexts(page), PATIENCE)
      .toEqual([...(expected('forges-events').marks ?? []), 'Bilibili']);
    await hover(page, 'Bilibili');
    await cardWith(page, /Bilibili/);
    expect((await trialOf(page)).errors).toEqual([]);
  });

  it('opens no card by pointer, click or key events without a person behind them', async () => {
    const page = await openTrial('forges-events');
    await page.evaluate(() => (window as unknown as { forgeInput(): void }).forgeInput());
    await page.evaluate(() => {
      const key = { bubbles: true, composed: true, altKey: true, key: '.', code: 'Period' };
      document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    await page.waitForTimeout(900);
    expect(await openCard(page)).toBeNull();
  });
});

describe('a page that fights', () => {
  it('makes us stop when it clears highlights sixty times a second, and not spin', async () => {
    const session = chromium();
    const page = await session.open(sampleUrl(TRIAL_HOST, 'clears-highlights'));
    await expect
      .poll(async () => (await session.findings(page))?.trouble, PATIENCE)
      .toBe('highlights-cleared');
    const after = await trialOf(page);
    expect(after.cleared).toBeLessThanOrEqual(10);
    await page.waitForTimeout(1000);
    expect((await trialOf(page)).cleared).toBe(after.cleared);
    // The popup can still say what is on the page.
    expect((await session.findings(page))?.findings.length).toBeGreaterThan(0);
  });

  it('loses nothing but the card when it throws the card out', async () => {
    const page = await openTrial('removes-card');
    await hover(page, 'Tencent');
    await expect.poll(async () => (await trialOf(page)).removed, PATIENCE).toBeGreaterThan(0);
    await noCard(page);
    await page.waitForTimeout(1200);
    const trial = await trialOf(page);
    expect(trial.removed).toBeLessThanOrEqual(3);
    expect(trial.errors).toEqual([]);
    expect(await markTexts(page)).toEqual(expected('removes-card').marks);
  });
});
