import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { showWhole } from '../../../lib/cli/page-marks.ts';
import { SAMPLES, sampleUrl, TRIAL_HOST } from '../../../lib/cli/samples.ts';
import {
  addSureMark,
  chromiumForFile,
  expected,
  marks,
  markTexts,
  openMarked,
  PATIENCE,
} from '../harness.ts';

const chromium = chromiumForFile();

describe('the articles', () => {
  for (const { name, host, title } of SAMPLES.filter(
    (sample) => !['feed', 'innocent'].includes(sample.name),
  )) {
    it(`${title}: exactly the marks a careful reader would make`, async () => {
      await openMarked(chromium(), sampleUrl(host, name), expected(name).marks ?? []);
    });
  }

  it('paints names and euphemisms differently, under names that change with every load', async () => {
    const { host, name } = SAMPLES[0];
    const page = await openMarked(chromium(), sampleUrl(host, name), expected(name).marks ?? []);
    const first = await marks(page);
    const groupOf = (text: string) => first.find((mark) => mark.text === text)?.group;
    expect(groupOf('JD.com')).not.toBe(groupOf('fat-trimming'));
    expect(groupOf('JD.com')).toBe(groupOf('NodeFlair'));
    await page.reload();
    await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected(name).marks);
    const before = new Set(first.map((mark) => mark.group));
    for (const { group } of await marks(page)) expect(before).not.toContain(group);
  });

  it('paints only near the window, and the rest when the reader gets there', async () => {
    const { host, name } = SAMPLES[0];
    const page = await chromium().open(sampleUrl(host, name));
    await page.setViewportSize({ width: 1280, height: 320 });
    await page.reload();
    await expect.poll(() => markTexts(page), PATIENCE).toContain('graduation');
    expect(await markTexts(page)).not.toContain('rightsizing');
    await page.mouse.wheel(0, 20_000);
    await expect.poll(() => markTexts(page), PATIENCE).toContain('rightsizing');
  });
});

describe('the page of innocent uses', () => {
  it('stays without a single mark after all of it has been read', async () => {
    const { host, name } = SAMPLES[4];
    const page = await chromium().open(sampleUrl(host, name));
    await showWhole(page);
    await page.evaluate(addSureMark);
    await expect.poll(() => markTexts(page), PATIENCE).toEqual(['Tencent']);
  });
});

describe('the social feed', () => {
  const { host, name } = SAMPLES[3];
  const wanted = expected(name).posts ?? [];

  it('marks posts that arrive while the reader scrolls, each as listed', async () => {
    const page = await chromium().open(sampleUrl(host, name));
    for (let i = 0; i < 4; i++) {
      await page.mouse.wheel(0, 3000);
      await page.waitForTimeout(150);
    }
    const shown = await page.locator('.post').count();
    expect(shown).toBeGreaterThan(12);
    await showWhole(page);
    const want = () =>
      page.evaluate(
        (posts) =>
          [...document.querySelectorAll<HTMLElement>('.post')].flatMap(
            (post) => posts[Number(post.dataset.post)] ?? [],
          ),
        wanted.map((texts) => [...texts]),
      );
    await expect
      .poll(async () => [await markTexts(page), await want()], PATIENCE)
      .toSatisfy(([seen, should]: [string[], string[]]) => JSON.stringify(seen) === JSON.stringify(should));
  });
});

describe('text in unusual places', () => {
  it('reads a name that is split over elements as one name', async () => {
    await openMarked(chromium(), sampleUrl(TRIAL_HOST, 'split-name'), expected('split-name').marks ?? []);
  });

  it('reads open shadow trees and frames of the same site, not closed trees', async () => {
    const page = await openMarked(
      chromium(),
      sampleUrl(TRIAL_HOST, 'shadow'),
      expected('shadow').marks ?? [],
    );
    const frame = page.frames().find((one) => one.url().includes('frame.html')) as Frame;
    await expect.poll(() => markTexts(frame), PATIENCE).toEqual(expected('shadow').frame);
    const written = page.frames().find((one) => one.url() === 'about:srcdoc') as Frame;
    await expect.poll(() => markTexts(written), PATIENCE).toEqual(expected('shadow').written);
  });
});

describe('what the reader writes', () => {
  it('leaves text and caret of every editable place alone', async () => {
    const page = await openMarked(
      chromium(),
      sampleUrl(TRIAL_HOST, 'editable'),
      expected('editable').marks ?? [],
    );
    const before = await page.evaluate(() => document.querySelector('article')?.getHTML());
    await page.locator('#rich').click();
    await page.keyboard.press('Home');
    await page.keyboard.type('Kuaishou is laying off staff. ');
    const caret = () =>
      page.evaluate(() => {
        const selection = getSelection();
        return { offset: selection?.anchorOffset, text: selection?.anchorNode?.textContent };
      });
    expect(await caret()).toEqual({ offset: 30, text: 'Kuaishou is laying off staff. Alibaba is ' });
    await page.locator('#area').click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('rightsizing ');
    expect(await page.locator('#area').inputValue()).toBe(
      'rightsizing Bilibili is laying off staff by graduation.',
    );
    expect(await page.locator('#area').evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(12);
    expect(await markTexts(page)).toEqual(expected('editable').marks);
    expect(await page.evaluate(() => document.querySelector('article')?.getHTML())).toBe(
      before?.replace('<p>Alibaba', '<p>Kuaishou is laying off staff. Alibaba'),
    );
  });
});

describe('a page that re-renders', () => {
  it('keeps its marks through hydration and ten renders a second, without a complaint', async () => {
    const page = await openMarked(
      chromium(),
      sampleUrl(TRIAL_HOST, 'rerenders'),
      expected('rerenders').marks ?? [],
    );
    const trial = () =>
      page.evaluate(() => (window as unknown as { trial: { errors: string[]; renders: number } }).trial);
    await expect.poll(async () => (await trial()).renders, PATIENCE).toBeGreaterThan(30);
    await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected('rerenders').marks);
    expect((await trial()).errors).toEqual([]);
  });
});

describe('the page itself', () => {
  it('is not changed by a single node or attribute before the first card', async () => {
    const session = chromium();
    const page = await session.context.newPage();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      addEventListener('load', () => {
        const before = document.documentElement.getHTML();
        Object.assign(window, { before });
        new MutationObserver((records) => {
          for (const record of records) seen.push(`${record.type} on ${record.target.nodeName}`);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    });
    await page.goto(sampleUrl(SAMPLES[0].host, SAMPLES[0].name));
    await showWhole(page);
    await expect.poll(() => markTexts(page), PATIENCE).toEqual(expected('english').marks);
    const state = await page.evaluate(() => {
      const { seen, before } = window as unknown as { seen: string[]; before: string };
      return { seen, same: before === document.documentElement.getHTML() };
    });
    expect(state).toEqual({ seen: [], same: true });
  });
});
