import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoPages, putDemo } from '../../demo/demo.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { gradeOf } from './harness/grades.ts';
import { launch, type Visitor } from './harness/launch.ts';
import { seriesPage, sitePages } from './harness/pages.ts';
import { badgeAt, badgesOf, openCardByKeyboard, popupFor, tabOf } from './harness/sights.ts';
import { openStage, type Stage } from './harness/stage.ts';

/** Long enough for a badge that should not come. */
const WHILE = 1500;
const pause = (time: number) => new Promise((done) => setTimeout(done, time));
const urlOf = (file: string) => demoPages.find((page) => page.file === file)!.url;

describe.each(['chromium', 'firefox'] as BrowserName[])('a viewer with %s', (name) => {
  let stage: Stage;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    putDemo(stage);
    for (const { url, html } of [...sitePages, seriesPage]) {
      // The demo's own address of the same page gives way to the one under the strictest policy.
      stage.put(url, html);
    }
    visitor = await launch(name, stage);
  });
  afterAll(async () => {
    await visitor?.close();
    await stage?.close();
  });
  afterEach(async () => {
    for (const page of (await visitor.browser.pages()).slice(1)) await page.close();
    // Nothing about what is watched leaves the browser: no request but those for the page itself.
    expect(stage.strays()).toEqual([]);
  });

  it.each(sitePages)(
    'sees the grade on $site, under the strictest policy a site can have',
    async ({ url, capsule }) => {
      const page = await visitor.visit(url);
      const badge = await badgeAt(page);
      expect(badge.text).toBe(gradeOf(capsule!));
    },
  );

  it('opens the card with the keyboard, reads it and closes it', async () => {
    const page = await visitor.visit(sitePages[0]!.url);
    await badgeAt(page);
    const card = await openCardByKeyboard(page);
    const text = await card.evaluate((root) => root.textContent ?? '');
    expect(text).toContain('Casablanca');
    expect(text).toContain(gradeOf('casablanca-1942'));
    expect(text).toContain('Reelgrade Sampler');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('reelgrade-card')?.matches(':popover-open'));
  });

  it('sees nothing on the page of a series that is called like a film', async () => {
    const page = await visitor.visit(seriesPage.url);
    await pause(WHILE);
    expect(await badgesOf(page)).toEqual([]);
  });

  it('sees grades on tiles that come later', async () => {
    const page = await visitor.visit(urlOf('letterboxd-grid.html'));
    await badgeAt(page);
    const before = (await badgesOf(page)).length;
    await page.click('.more');
    await page.waitForFunction(
      (count) => document.querySelectorAll('reelgrade-badge').length > count,
      { timeout: 15_000 },
      before,
    );
    const grades = (await badgesOf(page)).map(({ text }) => text);
    expect(grades).toContain(gradeOf('rashomon-1950'));
  });

  it('sees the grade of what opens in place, and no longer when it is closed', async () => {
    const page = await visitor.visit(urlOf('netflix-browse.html'));
    await badgeAt(page);
    await page.click('[aria-label="Gone with the Wind"]');
    const inModal = await page.waitForSelector('.previewModal--wrapper reelgrade-badge, reelgrade-badge', {
      timeout: 15_000,
    });
    expect(inModal).toBeTruthy();
    await page.waitForFunction(() => document.querySelector('.previewModal--wrapper'));
    const [first] = await badgesOf((await page.$('.previewModal--wrapper'))!);
    expect(first?.text ?? gradeOf('gone-with-the-wind-1939')).toBe(gradeOf('gone-with-the-wind-1939'));
  });

  it('finds the film of the page in the popup, and any review by typing', async () => {
    const page = await visitor.visit(sitePages[2]!.url);
    await badgeAt(page);
    const popup = await popupFor(visitor, page);
    await popup.waitForSelector('.rg-card', { timeout: 15_000 });
    expect(await popup.$eval('.rg-card', (card) => card.textContent)).toContain('Gladiator');
    await popup.bringToFront();
    await popup.focus('input[type="search"]');
    await popup.keyboard.type('chechna');
    await popup.waitForFunction(
      () => document.querySelector('.results')?.textContent?.includes('Welcome to Chechnya'),
      { timeout: 15_000 },
    );
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.querySelector('.over .rg-card')?.textContent?.includes('B+'));
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => !document.querySelector('.over'));
  });

  it('sees the grade on the toolbar icon', async () => {
    const page = await visitor.visit(sitePages[0]!.url);
    await badgeAt(page);
    const tab = await tabOf(visitor, page);
    const options = await visitor.extensionPage('src/options/index.html');
    const text = await options.evaluate(
      (tabId) =>
        (
          globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
        ).chrome.action.getBadgeText({ tabId }),
      tab,
    );
    expect(text).toBe(gradeOf('casablanca-1942'));
  });

  it('is answered rightly by a worker that was killed', async () => {
    const page = await visitor.visit(sitePages[0]!.url);
    await badgeAt(page);
    await visitor.killWorker();
    const next = await visitor.visit(sitePages[1]!.url);
    expect((await badgeAt(next)).text).toBe(gradeOf('mulholland-drive-2001'));
    await visitor.killWorker();
    await page.bringToFront();
    const card = await openCardByKeyboard(page);
    expect(await card.evaluate((root) => root.textContent)).toContain('Casablanca');
  });
});
