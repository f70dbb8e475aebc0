import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { PageFindings } from '../browser/protocol.ts';
import { provideBrowser, provideFonts } from './browser-install.ts';
import { type ChromiumSession, startChromium } from './chromium-session.ts';
import { markPoint, openCard } from './open-card.ts';
import { showWhole } from './page-marks.ts';
import { SAMPLES, sampleUrl } from './samples.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = join(ROOT, '.output/demo');
const WINDOW = { width: 1280, height: 860 };
/** Longest wait for marks or a card, in milliseconds; slow machines are part of the audience. */
const PATIENCE = 30_000;

const say = (line: string) => console.log(line);

/** Asks again and again until `ready`; null where that never came. */
async function until<T>(ask: () => Promise<T>, ready: (answer: T) => boolean): Promise<T | null> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const answer = await ask();
    if (ready(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return null;
}

/**
 * On Linux without a desktop the system font is DejaVu Sans, which no reader's
 * system uses. Without it the browser takes the next best, on most machines Noto.
 */
function systemFont(): Record<string, string> {
  if (process.platform !== 'linux') return {};
  const file = join(PICTURES, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont><glob>*DejaVu*</glob></rejectfont></selectfont>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}

function build(): void {
  say('Building the extension …');
  const run = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}${run.stderr}`);
}

/** One line a page: what was found, most frequent first. */
function report(title: string, found: PageFindings | null): string {
  if (!found) return `${title}: no answer from the page`;
  if (found.findings.length === 0) return `${title}: nothing to mark`;
  const list = (kind: 'company' | 'phrase') =>
    found.findings
      .filter((one) => one.kind === kind)
      .map((one) => (one.count > 1 ? `${one.surface} ×${one.count}` : one.surface))
      .join(', ');
  return `${title}\n  companies: ${list('company') || 'none'}\n  phrases:   ${list('phrase') || 'none'}`;
}

async function picture(page: Page, name: string, clip?: { width: number; height: number }): Promise<void> {
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path, ...(clip ? { clip: { x: 0, y: 0, ...clip } } : {}) });
  say(`Picture: ${relative(ROOT, path)}`);
}

/** Rests the mouse on a mark and waits for its card. */
async function hover(page: Page, text: string): Promise<void> {
  const point = await until(
    () => markPoint(page, text),
    (found) => found !== null,
  );
  if (!point) throw new Error(`The mark "${text}" did not appear.`);
  await page.mouse.move(point.x - 40, point.y + 60);
  await page.mouse.move(point.x, point.y, { steps: 6 });
  const card = await until(
    () => openCard(page),
    (open) => open !== null,
  );
  if (!card) throw new Error(`No card opened over "${text}".`);
}

/** Without a display: reads every page, prints what was found, takes three pictures. */
async function runHeadless(session: ChromiumSession): Promise<void> {
  for (const sample of SAMPLES) {
    const page = await session.open(sampleUrl(sample.host, sample.name));
    await showWhole(page);
    const found = await until(
      () => session.findings(page),
      (answer) => answer !== null && !answer.reading,
    );
    say(report(sample.title, found));
    await page.close();
  }
  const [article] = SAMPLES;
  const page = await session.open(sampleUrl(article.host, article.name));
  await page.setViewportSize(WINDOW);
  await until(
    () => markPoint(page, 'JD.com'),
    (found) => found !== null,
  );
  await picture(page, 'page');
  // The topmost mention stands in the box at the side, where the card leaves the article in sight.
  await hover(page, 'JD.com');
  // The card fades in; the picture waits for it and for its fonts.
  await page.waitForTimeout(500);
  await picture(page, 'card');
  const popup = await session.openPopup(page);
  await popup.setViewportSize({ width: 400, height: 1400 });
  await popup.getByRole('button', { name: 'JD.com' }).click();
  // Down to the last expert: the counts and the voices are what a reader opens it for.
  const experts = popup.locator('.voices.experts');
  await experts.waitFor();
  await popup.waitForTimeout(500);
  const [body, end] = [await popup.locator('body').boundingBox(), await experts.boundingBox()];
  await picture(popup, 'popup', { width: body?.width ?? 400, height: end ? end.y + end.height + 12 : 600 });
}

/** With a display: opens the samples in a window and stays until it is closed. */
async function runOnDisplay(session: ChromiumSession): Promise<void> {
  for (const sample of [...SAMPLES].reverse()) await session.open(sampleUrl(sample.host, sample.name));
  say('The sample pages are open. Rest the mouse on a mark; close the window or press Ctrl+C to end.');
  await new Promise<void>((resolve) => {
    session.context.on('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

async function main(args: readonly string[]): Promise<void> {
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headless = args.includes('--headless') || !display;
  build();
  const browser = await provideBrowser('chromium', say);
  if (headless) {
    mkdirSync(PICTURES, { recursive: true });
    provideFonts(say);
  }
  say(`Browser: ${browser.name}${headless ? ', headless' : ''}`);
  const session = await startChromium(
    headless
      ? { headless, viewport: WINDOW, scale: 2, colorScheme: 'light', env: systemFont() }
      : { headless },
    say,
  );
  try {
    await (headless ? runHeadless(session) : runOnDisplay(session));
  } finally {
    await session.close().catch(() => {});
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
