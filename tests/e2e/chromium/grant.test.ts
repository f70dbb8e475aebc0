import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { CHROME_BUILD } from '../../../lib/cli/chromium-session.ts';
import { FOREIGN_HOST, sampleUrl } from '../../../lib/cli/samples.ts';
import { chromiumForFile, expected, markTexts, objections, PATIENCE } from '../harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'layoff-lens-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * The build with one right more. A press of the toolbar button tells the
 * extension the address of the tab, a popup opened by a test does not; the right
 * to see addresses of tabs stands in for the press.
 */
function withTabs(): string {
  cpSync(CHROME_BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'tabs'] }));
  return folder;
}

const chromium = chromiumForFile(withTabs);
const textOf = (popup: Page) => popup.locator('body').evaluate((body) => body.textContent);

it('asks for a site that is not on the list, and reads it as soon as it may', async () => {
  const session = chromium();
  const page = await session.open(sampleUrl(FOREIGN_HOST, 'english'));
  await page.setViewportSize({ width: 1280, height: 3000 });
  const popup = await session.openPopup(page);
  await expect.poll(() => textOf(popup), PATIENCE).toContain(`may not read ${FOREIGN_HOST}`);
  expect(await objections(popup)).toEqual([]);
  expect(await markTexts(page)).toEqual([]);

  // The browser's own question cannot be answered here; a right given beforehand makes it not ask.
  const admin = await session.open('chrome://extensions');
  await admin.evaluate(
    async ({ id, pattern }) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> } };
      };
      await chrome.developerPrivate.addHostPermission(id, pattern);
    },
    { id: session.extensionId, pattern: `*://*.${FOREIGN_HOST}/*` },
  );
  await popup.bringToFront();
  await popup.getByRole('button', { name: FOREIGN_HOST }).click();
  await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected('english').marks);
  await page.reload();
  await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected('english').marks);
});
