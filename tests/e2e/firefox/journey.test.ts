import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointInPage } from '../../../lib/cli/open-card.ts';
import { collectMarks } from '../../../lib/cli/page-marks.ts';
import { SAMPLES, sampleUrl, TRIAL_HOST } from '../../../lib/cli/samples.ts';
import { type FirefoxSession, startFirefox } from '../firefox-session.ts';
import { addSureMark, expected, PATIENCE } from '../harness.ts';

let firefox: FirefoxSession;
beforeAll(async () => {
  firefox = await startFirefox();
});
// Without a close the browser outlives the test.
afterAll(() => firefox?.close());

const [ENGLISH] = SAMPLES;
const markTexts = async (page: Page) => (await page.evaluate(collectMarks)).map((mark) => mark.text);
const openMarked = async (name: string, host: string) => {
  const page = await firefox.open(sampleUrl(host, name));
  await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected(name).marks);
  return page;
};
const openArticle = () => openMarked(ENGLISH.name, ENGLISH.host);
const cardSays = (page: Page) => expect.poll(() => firefox.closedText(page), PATIENCE);

describe('Firefox', () => {
  for (const { name, host, title } of SAMPLES.filter((one) => !['feed', 'innocent'].includes(one.name))) {
    it(`${title}: the same marks as in Chromium`, async () => {
      await (await openMarked(name, host)).close();
    });
  }

  it('stays silent on the page of innocent uses', async () => {
    const innocent = SAMPLES[4];
    const page = await firefox.open(sampleUrl(innocent.host, innocent.name));
    await page.evaluate(addSureMark);
    await expect.poll(() => markTexts(page), PATIENCE).toEqual(['Tencent']);
    await page.close();
  });

  it('marks posts of the feed as they arrive', async () => {
    const feed = SAMPLES[3];
    const page = await firefox.open(sampleUrl(feed.host, feed.name));
    const wanted = (expected(feed.name).posts ?? []).map((texts) => [...texts]);
    const want = () =>
      page.evaluate(
        (posts) =>
          [...document.querySelectorAll<HTMLElement>('.post')].flatMap(
            (post) => posts[Number(post.dataset.post)] ?? [],
          ),
        wanted,
      );
    await expect.poll(async () => (await want()).length, PATIENCE).toBeGreaterThan(10);
    await expect
      .poll(async () => JSON.stringify(await markTexts(page)) === JSON.stringify(await want()), PATIENCE)
      .toBe(true);
    await page.close();
  });

  it('opens the card by mouse, by keyboard, and closes it by Escape', async () => {
    const page = await openArticle();
    const point = await page.evaluate(pointInPage, ['JD.com', 0] as const);
    await page.mouse.move(5, 5);
    await page.mouse.move(point?.x ?? 0, point?.y ?? 0, { steps: 8 });
    await cardSays(page).toMatch(/up to 4,000 jobs/);
    await page.keyboard.press('Escape');
    await cardSays(page).toBe('');
    await page.mouse.move(5, 5);
    await page.keyboard.down('Alt');
    await page.keyboard.press('Period');
    await page.keyboard.up('Alt');
    await cardSays(page).toMatch(/In plain words/);
    await page.keyboard.press('Escape');
    await cardSays(page).toBe('');
    await page.close();
  });

  it('changes no node of the page before the first card', async () => {
    const page = await openArticle();
    const source = await page.evaluate(async () => await (await fetch(location.href)).text());
    const { body, served } = await page.evaluate((html) => {
      const fresh = new DOMParser().parseFromString(html, 'text/html');
      return { body: document.body.getHTML(), served: fresh.body.getHTML() };
    }, source);
    expect(body).toBe(served);
    await page.close();
  });

  it('shows the same findings and facts in the popup, and its switch works in every tab', async () => {
    const [first, second] = [await openArticle(), await openArticle()];
    const popup = await firefox.openPopupFor(second);
    const text = () => popup.evaluate(() => document.body.textContent ?? '');
    await expect.poll(text, PATIENCE).toMatch(/JD\.com.{0,60}5 mentions/s);
    await popup.evaluate(() => document.querySelector<HTMLElement>('button[aria-expanded]')?.click());
    await expect.poll(text, PATIENCE).toMatch(/up to 4,000 jobs.*Adrian Goh/s);

    const press = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
    await press();
    for (const page of [first, second]) await expect.poll(() => markTexts(page), PATIENCE).toEqual([]);
    await second.reload();
    await expect.poll(() => markTexts(second), PATIENCE).toEqual([]);
    await press();
    for (const page of [first, second]) {
      await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected('english').marks);
    }
    for (const page of [popup, first, second]) await page.close();
  });

  it('tells the page nothing and outlives forged lifecycle events', async () => {
    const page = await openMarked('forges-events', TRIAL_HOST);
    await page.evaluate(() => (window as unknown as { forge(): void }).forge());
    await page.evaluate(() => {
      const later = document.createElement('p');
      later.textContent = 'Later: Bilibili is laying off staff.';
      document.querySelector('article')?.append(later);
    });
    await expect
      .poll(() => markTexts(page), PATIENCE)
      .toEqual([...(expected('forges-events').marks ?? []), 'Bilibili']);
    const seen = await page.evaluate(() => document.documentElement.getHTML());
    expect(seen).not.toMatch(/moz-extension/);
    await page.close();
  });
});
