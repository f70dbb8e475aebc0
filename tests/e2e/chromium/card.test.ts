import { describe, expect, it } from 'vitest';
import { markPoint, openCard } from '../../../lib/cli/open-card.ts';
import { SAMPLES, sampleUrl, TRIAL_HOST } from '../../../lib/cli/samples.ts';
import { cardWith, chromiumForFile, expected, hover, noCard, openMarked, PATIENCE } from '../harness.ts';

const chromium = chromiumForFile();
const ARTICLE = sampleUrl(SAMPLES[0].host, SAMPLES[0].name);
const openArticle = () => openMarked(chromium(), ARTICLE, expected('english').marks ?? []);

describe('the card of a phrase', () => {
  it('opens after a short rest on the mark and says what the phrase means', async () => {
    const page = await openArticle();
    await hover(page, 'graduation');
    const card = await cardWith(page, /being laid off/i);
    expect(card.text).toMatch(/finishing school or a course/);
    expect(card.text).toMatch(/often used for/i);
    expect(card.text).toMatch(/March 2022/);
  });

  it('shows what experts said about the word, with name and source', async () => {
    const page = await openArticle();
    await hover(page, 'graduation');
    const card = await cardWith(page, /Adrian Goh/);
    expect(card.text).toMatch(/damage control/);
    expect(card.text).toMatch(/NodeFlair/);
    expect(card.text).not.toMatch(/Happy graduation! Congratulations/);
  });
});

describe('the card of a company', () => {
  it('lists what was reported, with source, status and age of the data', async () => {
    const page = await openArticle();
    await hover(page, 'JD.com');
    const card = await cardWith(page, /JD\.com/);
    expect(card.text).toMatch(/4,000/);
    expect(card.text).toMatch(/reported/i);
    expect(card.text).toMatch(/2022/);
  });

  it('does not claim a record for a firm that only speaks in the story', async () => {
    const page = await openArticle();
    await hover(page, 'NodeFlair');
    const card = await cardWith(page, /NodeFlair/);
    expect(card.text).toMatch(/no record in our data/i);
  });
});

describe('mouse', () => {
  it('keeps the card while the pointer travels to it, and closes it some time after it left', async () => {
    const page = await openArticle();
    await hover(page, 'Kuaishou');
    const { box } = await cardWith(page, /Kuaishou/);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 10 });
    await page.waitForTimeout(700);
    expect(await openCard(page)).not.toBeNull();
    await page.mouse.move(1270, 10, { steps: 4 });
    await noCard(page);
  });

  it('never covers the line that is being read and stays inside the window', async () => {
    const page = await openArticle();
    await page.setViewportSize({ width: 1280, height: 700 });
    for (const text of ['JD.com', 'Bilibili', 'Tencent', 'rightsizing']) {
      const top = await page.evaluate(() => scrollY);
      const far = await markPoint(page, text);
      await page.evaluate((y) => scrollTo(0, y), Math.max(0, top + (far?.y ?? 0) - 350));
      await hover(page, text);
      const point = await markPoint(page, text);
      const { box } = await cardWith(page, /./);
      const line = (point?.y ?? 0) - 9;
      expect(box.y >= line + 18 || box.y + box.height <= line, `${text}: the card covers its line`).toBe(
        true,
      );
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1280);
      expect(box.y + box.height).toBeLessThanOrEqual(700);
      await page.keyboard.press('Escape');
      await noCard(page);
    }
  });

  it('opens nothing for a pointer that only passes by', async () => {
    const page = await openArticle();
    const point = await markPoint(page, 'JD.com');
    await page.mouse.move(5, point?.y ?? 0);
    await page.mouse.move(1200, point?.y ?? 0, { steps: 12 });
    await page.waitForTimeout(600);
    expect(await openCard(page)).toBeNull();
  });
});

describe('keyboard', () => {
  it('steps through the marks in reading order, into the card, and out by Escape', async () => {
    const page = await openArticle();
    await page.keyboard.press('Alt+Period');
    await cardWith(page, /being laid off/i);
    await page.keyboard.press('Alt+Period');
    await cardWith(page, /JD\.com/);
    await page.keyboard.press('Alt+Comma');
    await cardWith(page, /being laid off/i);
    await page.keyboard.press('Escape');
    await noCard(page);
  });
});

describe('focus', () => {
  it('goes into the card, through its links, and back to where it was', async () => {
    const page = await openArticle();
    const link = page.locator('nav a').nth(2);
    const inCard = () => page.evaluate(() => document.activeElement?.localName.includes('-') ?? false);
    await link.focus();
    await page.keyboard.press('Alt+Period');
    await cardWith(page, /being laid off/i);
    await expect.poll(inCard, PATIENCE).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await inCard()).toBe(true);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('that leaves the card closes it', async () => {
    const page = await openArticle();
    await page.keyboard.press('Alt+Period');
    await cardWith(page, /being laid off/i);
    await page.keyboard.press('Shift+Tab');
    await noCard(page);
  });
});

describe('a page with keys and dialogs of its own', () => {
  it('never takes Escape from the page unless the focus is in the card', async () => {
    const page = await openMarked(
      chromium(),
      sampleUrl(TRIAL_HOST, 'dialog'),
      expected('dialog').marks ?? [],
    );
    const escapes = () =>
      page.evaluate(() => (window as unknown as { trial: { escapes: number } }).trial.escapes);
    await hover(page, 'Tencent');
    await cardWith(page, /Tencent/);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await escapes()).toBe(1);
    await page.keyboard.press('Alt+Period');
    await cardWith(page, /./);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await escapes()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(escapes, PATIENCE).toBe(2);
  });

  it("stands above the page's modal dialog", async () => {
    const page = await openMarked(
      chromium(),
      sampleUrl(TRIAL_HOST, 'dialog'),
      expected('dialog').marks ?? [],
    );
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await hover(page, 'Bilibili');
    const { box } = await cardWith(page, /Bilibili/);
    // Where the card stands, the page sees a stranger and not its own dialog.
    const top = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('dialog > *') !== null,
      [box.x + 20, box.y + 20],
    );
    expect(top).toBe(true);
  });
});

describe('a tap', () => {
  it('on a mark opens its card, and one beside it closes it', async () => {
    const page = await openArticle();
    const cdp = await page.context().newCDPSession(page);
    const tap = async (x: number, y: number) => {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const point = await markPoint(page, 'Bilibili');
    if (!point) throw new Error('The mark is not to be seen.');
    await tap(point.x, point.y);
    await cardWith(page, /Bilibili/);
    await tap(4, 4);
    await noCard(page);
    await page.close();
  });
});
