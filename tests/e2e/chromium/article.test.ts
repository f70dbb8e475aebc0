import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SAMPLES, sampleUrl } from '../../../lib/cli/samples.ts';
import {
  cardWith,
  chromiumForFile,
  expected,
  hover,
  marks,
  markTexts,
  openMarked,
  PATIENCE,
} from '../harness.ts';

const chromium = chromiumForFile();
const { name, host } = SAMPLES[5];
const open = () => openMarked(chromium(), sampleUrl(host, name), expected(name).marks ?? []);
const textOf = (popup: Page) => popup.locator('body').evaluate((body) => body.textContent ?? '');

describe('figures of the article, on the card', () => {
  it('stand beside the record that says the same', async () => {
    const page = await open();
    await hover(page, 'Dell Technologies');
    const card = await cardWith(page, /In this article/);
    expect(card.text).toMatch(/In this article\s*6,650 jobs · 5% of staff/);
    expect(card.text).toMatch(/On record: 6,650 jobs · 5% of staff\s*the same/);
  });

  it('stand beside a record of that time that says otherwise, and neither is called right', async () => {
    const page = await open();
    await hover(page, 'Cisco');
    const card = await cardWith(page, /In this article/);
    expect(card.text).toMatch(/4,000 jobs.*Nov 2022/);
    expect(card.text).toMatch(/On record: 4,100 jobs · 5% of staff\s*differs/);
    expect(card.text).toMatch(/Which figure is right, we cannot say/);
  });

  it('stand alone where no record can be compared, and for a firm outside the data', async () => {
    const page = await open();
    await hover(page, 'Amazon');
    expect((await cardWith(page, /18,000 jobs/)).text).toMatch(/No figure of that time/);
    await hover(page, 'Fernholt Tooling GmbH');
    const card = await cardWith(page, /not in our data/);
    expect(card.text).toMatch(/In this article\s*120 jobs/);
    expect(card.text).toMatch(/may have been cuts that we do not know of/);
  });
});

describe('quotations of the article', () => {
  it('come before those of the table, each kind of speaker under its heading', async () => {
    const page = await open();
    await hover(page, 'Salesforce');
    const { text } = await cardWith(page, /What experts say/);
    const experts = text.slice(text.indexOf('What experts say'), text.indexOf('A worker’s voice'));
    expect(experts).toMatch(/smart poker move[\s\S]*Daniel Ives[\s\S]*from this page/);
    expect(experts).not.toMatch(/Benioff,|Noshab/);
    expect(text).toMatch(/A worker’s voice[\s\S]*total nightmare[\s\S]*Noshab/);
    expect(text).toMatch(/In the company’s own words[\s\S]*hired too many people[\s\S]*Benioff/);
  });

  it('are shown on the page from the popup', async () => {
    const page = await open();
    const popup = await chromium().openPopup(page);
    await popup.getByRole('button', { name: /^Salesforce/ }).click();
    await expect.poll(() => textOf(popup), PATIENCE).toContain('smart poker move');
    await popup.getByRole('button', { name: 'Show on the page' }).first().click();
    await expect
      .poll(
        async () => (await markTexts(page)).some((text) => text.startsWith('This is a smart poker')),
        PATIENCE,
      )
      .toBe(true);
    // For a moment only: then the page is as it was.
    await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected(name).marks);
  });
});

describe('citing', () => {
  it('copies a quotation for a reference manager, and says so', async () => {
    const page = await open();
    const popup = await chromium().openPopup(page);
    await popup.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await popup.getByRole('button', { name: /^Salesforce/ }).click();
    const quotation = popup.locator('figure', { hasText: 'smart poker move' });
    await quotation.getByText('Cite').click();
    await quotation.getByRole('button', { name: 'BibTeX' }).click();
    await expect.poll(() => quotation.getByRole('status').textContent(), PATIENCE).toBe('Copied');
    const copied = await popup.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^@misc\{[\s\S]*Daniel Ives/);
  });
});

describe('the popup', () => {
  it('has the figure of the page beside the latest on record', async () => {
    const popup = await chromium().openPopup(await open());
    const both =
      /Dell Technologies.*In this article: 6,650 jobs.*Fernholt Tooling GmbH.*In this article: 120 jobs/;
    await expect.poll(() => textOf(popup), PATIENCE).toMatch(both);
  });

  it('marks open words too where the reader asks for it, at once and until told otherwise', async () => {
    const page = await open();
    const popup = await chromium().openPopup(page);
    await popup.getByRole('checkbox', { name: /open words/ }).check();
    await expect
      .poll(async () => (await marks(page)).map(({ text }) => text), PATIENCE)
      .toContain('laid off');
    await page.reload();
    await expect.poll(() => markTexts(page), PATIENCE).toContain('laid off');
    await popup.getByRole('checkbox', { name: /open words/ }).uncheck();
    await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected(name).marks);
  });
});
