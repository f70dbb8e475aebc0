import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type ChromiumSession, startChromium } from '../../lib/cli/chromium-session.ts';
import { markPoint, type OpenCard, openCard } from '../../lib/cli/open-card.ts';
import { collectMarks, type PageMark, showWhole } from '../../lib/cli/page-marks.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How long a journey waits for something that must happen. */
export const PATIENCE = { timeout: 10_000, interval: 100 };

/** Shape of `tests/samples/<name>.expected.json`. */
export interface Expected {
  readonly marks?: readonly string[];
  readonly frame?: readonly string[];
  /** Marks in a frame that the page wrote itself. */
  readonly written?: readonly string[];
  readonly posts?: readonly (readonly string[])[];
}

export function expected(name: string): Expected {
  const file = new URL(`../samples/${name}.expected.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}

/**
 * One Chromium for all tests of a file; every test starts without tabs of an
 * earlier one, and fails where a page or a script of ours threw an error.
 * `extension` names the folder of another extension than the build.
 */
export function chromiumForFile(extension?: () => string): () => ChromiumSession {
  let session: ChromiumSession | undefined;
  const thrown: string[] = [];
  beforeAll(async () => {
    session = await startChromium({
      headless: true,
      viewport: { width: 1280, height: 900 },
      ...(extension ? { extension: extension() } : {}),
    });
    session.context.on('weberror', (error) => thrown.push(String(error.error().stack)));
  });
  afterEach(async () => {
    for (const page of session?.context.pages().slice(1) ?? []) await page.close();
    expect(thrown.splice(0)).toEqual([]);
  });
  afterAll(() => session?.close());
  return () => {
    if (!session) throw new Error('Chromium has not been started.');
    return session;
  };
}

export async function marks(page: Pick<Page, 'evaluate'>): Promise<PageMark[]> {
  return page.evaluate(collectMarks);
}

export async function markTexts(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  return (await marks(page)).map((mark) => mark.text);
}

/** Opens a page, tall enough to show all of it, and waits for exactly these marks. */
export async function openMarked(
  session: ChromiumSession,
  url: string,
  wanted: readonly string[],
): Promise<Page> {
  const page = await session.open(url);
  await showWhole(page);
  await expect.poll(() => markTexts(page), PATIENCE).toEqual(wanted);
  return page;
}

/**
 * Ends the page with a name that is sure to be marked: once it is, everything
 * before it has been read. The lines in between keep its words from being
 * neighbours of the page's own. Runs inside the page.
 */
export function addSureMark(): void {
  for (const text of ['Rain is due on Sunday.', 'The ferry runs as usual.', 'Tencent is laying off staff.']) {
    const last = document.createElement('p');
    last.textContent = text;
    document.body.append(last);
  }
}

/** Moves the mouse onto a mark the way a hand does: from elsewhere, in steps. */
export async function hover(page: Page, text: string, nth = 0): Promise<void> {
  await expect.poll(() => markPoint(page, text, nth), PATIENCE).not.toBeNull();
  const point = await markPoint(page, text, nth);
  if (!point) throw new Error(`The mark "${text}" went away.`);
  await page.mouse.move(5, 5);
  await page.mouse.move(point.x, point.y, { steps: 8 });
}

/** Waits for a card whose text matches. */
export async function cardWith(page: Page, wanted: RegExp): Promise<OpenCard> {
  await expect.poll(async () => (await openCard(page))?.text ?? '', PATIENCE).toMatch(wanted);
  const card = await openCard(page);
  if (!card) throw new Error('The card closed at once.');
  return card;
}

export async function noCard(page: Page): Promise<void> {
  await expect.poll(() => openCard(page), PATIENCE).toBeNull();
}

/** What axe objects to on a page, one line a node. */
export async function objections(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<import('axe-core').AxeResults> } };
    const { violations } = await axe.run();
    return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}`));
  });
}
