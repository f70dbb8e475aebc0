import { describe, expect, it } from 'vitest';
import { SAMPLES, sampleUrl, TRIAL_HOST } from '../../../lib/cli/samples.ts';
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
const [ENGLISH] = SAMPLES;
const ARTICLE = sampleUrl(ENGLISH.host, ENGLISH.name);
const openArticle = () => openMarked(chromium(), ARTICLE, expected('english').marks ?? []);

describe('a page that changes under the reader', () => {
  it('is read anew when it shows another article under another address', async () => {
    const page = await openArticle();
    await page.evaluate(() => {
      history.pushState(null, '', '/another-story');
      const article = document.createElement('article');
      const text = document.createElement('p');
      text.textContent = 'Spotify is laying off staff; the memo to employees speaks of a rightsizing.';
      article.append(text);
      document.querySelector('.page')?.replaceChildren(article);
    });
    await expect.poll(() => markTexts(page), PATIENCE).toEqual(['Spotify', 'rightsizing']);
    await hover(page, 'Spotify');
    await cardWith(page, /Spotify/);
    const found = await chromium().findings(page);
    expect(found?.findings.map((one) => one.surface)).toEqual(['Spotify', 'rightsizing']);
  });

  it('follows a text that changes in place', async () => {
    const page = await openMarked(
      chromium(),
      sampleUrl(TRIAL_HOST, 'dialog'),
      expected('dialog').marks ?? [],
    );
    await page.evaluate(() => {
      const text = document.querySelector('article p')?.firstChild as Text;
      text.data = 'Bilibili is laying off staff.';
    });
    await expect.poll(() => markTexts(page), PATIENCE).toEqual(['Bilibili', 'restructuring', 'graduation']);
  });
});

describe('a page the reader comes back to', () => {
  it('has its marks out of the cache of the back button, and what was chosen in the meantime holds', async () => {
    const session = chromium();
    const page = await openArticle();
    const other = await openArticle();
    await page.evaluate(() => {
      const visits: boolean[] = [];
      Object.assign(window, { visits });
      addEventListener('pageshow', (event) => visits.push(event.persisted));
    });
    const visits = () => page.evaluate(() => (window as unknown as { visits?: boolean[] }).visits);
    const leave = () => page.goto(sampleUrl(TRIAL_HOST, 'dialog'));
    // The driver waits for a load that a page out of the cache does not have.
    const comeBack = () => page.evaluate(() => void setTimeout(() => history.back(), 50));

    await leave();
    await comeBack();
    await expect.poll(visits, PATIENCE).toEqual([true]);
    expect(await markTexts(page)).toEqual(expected('english').marks);

    await leave();
    const popup = await session.openPopup(other);
    await popup.getByRole('switch').click();
    await expect.poll(() => markTexts(other), PATIENCE).toEqual([]);
    await page.bringToFront();
    await comeBack();
    await expect.poll(visits, PATIENCE).toEqual([true, true]);
    await expect.poll(() => markTexts(page), PATIENCE).toEqual([]);
    await popup.bringToFront();
    await popup.getByRole('switch').click();
    for (const tab of [page, other])
      await expect.poll(() => markTexts(tab), PATIENCE).toEqual(expected('english').marks);
  });
});

describe('a background that fell asleep', () => {
  it('wakes for a card, for the popup and for the switch', async () => {
    const session = chromium();
    const page = await openArticle();
    const stop = async () => {
      const cdp = await session.context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await cdp.detach();
    };
    await stop();
    await hover(page, 'Kuaishou');
    await cardWith(page, /Kuaishou/);
    const popup = await session.openPopup(page);
    await stop();
    await popup.getByRole('button', { name: 'JD.com' }).click();
    await expect.poll(() => popup.locator('body').textContent(), PATIENCE).toMatch(/up to 4,000 jobs/);
    await stop();
    await popup.getByRole('switch').click();
    await expect.poll(() => markTexts(page), PATIENCE).toEqual([]);
    await popup.getByRole('switch').click();
    await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected('english').marks);
  });
});

describe('an extension that the reader switches off in the browser', () => {
  it('leaves nothing in the tabs that were open, and starts afresh when it is back', async () => {
    const session = chromium();
    const page = await openArticle();
    await hover(page, 'Kuaishou');
    await cardWith(page, /Kuaishou/);
    const admin = await session.open('chrome://extensions');
    const enable = (on: boolean) =>
      admin.evaluate(
        async ({ id, enabled }) => {
          const { chrome } = globalThis as unknown as {
            chrome: { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
          };
          await chrome.management.setEnabled(id, enabled);
        },
        { id: session.extensionId, enabled: on },
      );
    await enable(false);
    await expect.poll(() => markTexts(page), PATIENCE).toEqual([]);
    await noCard(page);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

    await enable(true);
    await page.reload();
    await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected('english').marks);
    await page.bringToFront();
    await hover(page, 'Kuaishou');
    await cardWith(page, /Kuaishou/);
  });
});
