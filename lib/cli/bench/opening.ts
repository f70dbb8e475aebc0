import { DWELL_MS } from '../../hover/hover-state.ts';
import type { ChromiumSession } from '../chromium-session.ts';
import { pointInPage } from '../open-card.ts';
import type { Watched } from './in-page/watch.ts';
import type { Measurement } from './measurement.ts';
import type { Tabs } from './tabs.ts';
import { timing } from './timings.ts';

/** From the end of the rest on a mark to the card, ms: of the first card of a page, and of another one. */
export async function hovers(tabs: Tabs, rounds: number): Promise<Measurement[]> {
  const first: number[] = [];
  const later: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await tabs.open('M');
    for (const into of [first, later]) {
      const words = await page.evaluate(() =>
        [...(CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values()].flatMap((highlight) =>
          [...highlight].map((r) => (r.startContainer as Text).data.slice(r.startOffset, r.endOffset)),
        ),
      );
      const point = await page.evaluate(pointInPage, [words[into === first ? 0 : 1] ?? '', 0] as const);
      if (!point) continue;
      await page.mouse.move(point.x, 4);
      await page.evaluate(() => {
        addEventListener('pointermove', () => Object.assign(globalThis, { moved: performance.now() }), {
          once: true,
          capture: true,
        });
        (globalThis as unknown as { watched: Watched }).watched.card = 0;
      });
      await page.mouse.move(point.x, point.y);
      await page.waitForFunction(
        () => (globalThis as unknown as { watched: Watched }).watched.card > 0,
        null,
        { timeout: 10_000 },
      );
      const waited = await page.evaluate(() => {
        const { watched, moved } = globalThis as unknown as { watched: Watched; moved: number };
        return watched.card - moved;
      });
      into.push(waited - DWELL_MS);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(200);
    }
    await page.close();
  }
  return [timing(['first hover to card', '', 'M'], first), timing(['hover to card', '', 'M'], later)];
}

export async function popups(tabs: Tabs, session: ChromiumSession, rounds: number): Promise<Measurement> {
  const page = await tabs.open('M');
  const opened: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const popup = await session.openPopup(page);
    await popup.waitForFunction(() => document.querySelectorAll('main li, li button').length > 3, null, {
      polling: 'raf',
      timeout: 10_000,
    });
    opened.push(await popup.evaluate(() => performance.now()));
    await popup.close();
  }
  await page.close();
  return timing(['popup open', '', 'M'], opened);
}
