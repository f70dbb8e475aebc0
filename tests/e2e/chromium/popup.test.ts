import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SAMPLES, sampleUrl } from '../../../lib/cli/samples.ts';
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
const [ENGLISH, CHINESE, , , INNOCENT] = SAMPLES;
const open = (sample: { name: string; host: string }) =>
  openMarked(chromium(), sampleUrl(sample.host, sample.name), expected(sample.name).marks ?? []);
const textOf = (popup: Page) => popup.locator('body').evaluate((body) => body.textContent ?? '');
const switchOf = (popup: Page) => popup.getByRole('switch', { name: ENGLISH.host });

describe('what is on the page', () => {
  it('lists every company and phrase with how often the page has it', async () => {
    const popup = await chromium().openPopup(await open(ENGLISH));
    await expect.poll(() => textOf(popup), PATIENCE).toContain('rightsizing');
    const found = await popup
      .locator('button[aria-expanded]')
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            `${row.querySelector('.name bdi, .name')?.firstChild?.textContent} ${row.querySelector('.mentions')?.textContent}`,
        ),
      );
    expect(found).toEqual([
      'JD.com 5 mentions',
      'Bilibili 4 mentions',
      'Alibaba 2 mentions',
      'Tencent 2 mentions',
      'Kuaishou 1 mention',
      'NodeFlair 1 mention',
      'Weibo 1 mention',
      'graduation 5 mentions',
      'fat-trimming 1 mention',
      'restructuring 1 mention',
      'rightsizing 1 mention',
      'realignment 1 mention',
    ]);
  });

  it('opens each to the same facts as the card in the page', async () => {
    const page = await open(ENGLISH);
    await hover(page, 'fat-trimming');
    const card = await cardWith(page, /cutting staff/);
    const popup = await chromium().openPopup(page);
    await popup.getByRole('button', { name: 'fat-trimming' }).click();
    await expect.poll(() => textOf(popup), PATIENCE).toContain('cutting staff');
    // What is folded away is in the one text and not in the other.
    const bare = (text: string) =>
      text.replace(/[\s“”]/g, '').replaceAll(/Cite(?:TextMarkdownCSL-JSONBibTeX)?/g, '');
    const opened = bare(await textOf(popup));
    // The card's text without its title and its closing button, which the popup's own row stands for.
    const said = bare(card.text.slice(card.text.indexOf('In plain words'), card.text.indexOf('Data of')));
    expect(said.length).toBeGreaterThan(300);
    expect(opened).toContain(said);
  });

  it('gives counts with source and status, and experts by name', async () => {
    const popup = await chromium().openPopup(await open(ENGLISH));
    await popup.getByRole('button', { name: 'JD.com' }).click();
    await expect.poll(() => textOf(popup), PATIENCE).toMatch(/up to 4,000 jobs/);
    const text = await textOf(popup);
    expect(text).toMatch(/Reported/);
    expect(text).toMatch(/Adrian Goh/);
    expect(text).toMatch(/damage control/);
    expect(text).toMatch(/What experts say/);
    for (const link of await popup.locator('.opened a').all()) {
      expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    }
  });

  it('says so where nothing was found', async () => {
    const page = await chromium().open(sampleUrl(INNOCENT.host, INNOCENT.name));
    const popup = await chromium().openPopup(page);
    await expect.poll(() => textOf(popup), PATIENCE).toMatch(/Nothing found/);
  });
});

describe('the badge', () => {
  it('counts the marks of its tab', async () => {
    const page = await open(ENGLISH);
    const tabId = await chromium().tabId(page);
    const worker = await chromium().worker();
    const badge = () =>
      worker.evaluate((id) => {
        const { chrome } = globalThis as unknown as {
          chrome: { action: { getBadgeText(of: object): Promise<string> } };
        };
        return chrome.action.getBadgeText({ tabId: id });
      }, tabId);
    await expect.poll(badge, PATIENCE).toBe(String(expected('english').marks?.length));
  });
});

describe('the switch', () => {
  it('is the first control, named after the site', async () => {
    const popup = await chromium().openPopup(await open(ENGLISH));
    await switchOf(popup).waitFor();
    await popup.keyboard.press('Tab');
    const focused = popup.locator(':focus');
    expect(await focused.getAttribute('role')).toBe('switch');
    expect(await focused.getAttribute('aria-checked')).toBe('true');
  });

  it('takes all marks of the site away in every tab, keeps it so after a reload, and brings them back', async () => {
    const [first, second, other] = [await open(ENGLISH), await open(ENGLISH), await open(CHINESE)];
    const popup = await chromium().openPopup(first);
    await switchOf(popup).click();
    for (const page of [first, second]) await expect.poll(() => markTexts(page), PATIENCE).toEqual([]);
    expect(await markTexts(other)).toEqual(expected('chinese').marks);
    expect(await textOf(popup)).toMatch(/Marks are off/);
    expect(await textOf(popup)).toMatch(/JD\.com/);

    await second.reload();
    const again = await chromium().openPopup(second);
    await expect.poll(() => textOf(again), PATIENCE).toMatch(/JD\.com/);
    expect(await switchOf(again).getAttribute('aria-checked')).toBe('false');
    expect(await markTexts(second)).toEqual([]);

    await switchOf(again).click();
    for (const page of [first, second]) {
      await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected('english').marks);
    }
  });

  it('closes an open card along with the marks', async () => {
    const page = await open(ENGLISH);
    await hover(page, 'Kuaishou');
    await cardWith(page, /Kuaishou/);
    const popup = await chromium().openPopup(page);
    await switchOf(popup).click();
    await noCard(page);
    await switchOf(popup).click();
    await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected('english').marks);
  });
});

describe('pages that are not read', () => {
  it('says so where the browser does not tell which page it is', async () => {
    const page = await chromium().open('chrome://version');
    const popup = await chromium().openPopup(page);
    await expect.poll(() => textOf(popup), PATIENCE).toMatch(/does not say which page this is/);
  });
});
