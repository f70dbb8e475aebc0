import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cardMarkup } from '../../../lib/cli/open-card.ts';
import { SAMPLES, sampleUrl } from '../../../lib/cli/samples.ts';
import { cardWith, chromiumForFile, expected, hover, objections, openMarked, PATIENCE } from '../harness.ts';

const chromium = chromiumForFile();
const [ENGLISH] = SAMPLES;
const openArticle = () =>
  openMarked(chromium(), sampleUrl(ENGLISH.host, ENGLISH.name), expected(ENGLISH.name).marks ?? []);

/** The open card on an otherwise empty page, in an open tree that axe can see into. */
async function cardAlone(page: Page, colorScheme: 'light' | 'dark'): Promise<Page> {
  const card = await cardMarkup(page);
  const alone = await chromium().open(sampleUrl(ENGLISH.host, 'blank'));
  await alone.emulateMedia({ colorScheme });
  await alone.evaluate(({ html, css }) => {
    document.documentElement.lang = 'en';
    document.title = 'Card';
    const host = document.createElement('card-host');
    document.body.setHTMLUnsafe('<main><h1>Page</h1></main>');
    document.querySelector('main')?.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.setHTMLUnsafe(html);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    host.popover = 'manual';
    host.showPopover();
  }, card);
  return alone;
}

describe('the popup', () => {
  it('gives axe nothing to object to, with a company and a phrase opened', async () => {
    const popup = await chromium().openPopup(await openArticle());
    for (const name of ['JD.com', 'graduation']) await popup.getByRole('button', { name }).click();
    await expect
      .poll(() => popup.locator('body').evaluate((body) => body.textContent), PATIENCE)
      .toMatch(/being laid off/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.emulateMedia({ colorScheme });
      expect(await objections(popup)).toEqual([]);
    }
  });
});

describe('the card', () => {
  for (const [kind, mark, says] of [
    ['company', 'JD.com', /4,000/],
    ['phrase', 'graduation', /being laid off/],
    ['firm without a record', 'NodeFlair', /No record/i],
  ] as const) {
    it(`of a ${kind} gives axe nothing to object to, light or dark`, async () => {
      const page = await openArticle();
      await hover(page, mark);
      await cardWith(page, says);
      for (const colorScheme of ['light', 'dark'] as const) {
        const alone = await cardAlone(page, colorScheme);
        expect(await objections(alone)).toEqual([]);
        await alone.close();
      }
    });
  }

  it('is a dialog or tooltip with a name of its own', async () => {
    const page = await openArticle();
    await hover(page, 'JD.com');
    const card = await cardWith(page, /JD\.com/);
    expect(['dialog', 'tooltip']).toContain(card.role);
    expect(card.name).toMatch(/JD\.com/);
  });
});
