import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../test/e2e/harness/launch-browser.ts';
import { badgesOf, openCardByKeyboard, openPopupFor } from '../test/e2e/harness/visible-state.ts';

/** How long a page is given to show its first badge: a page without one is no mistake here. */
const PATIENCE = 4000;
/** How long (ms) it takes until all badges of an answer are there, or a card has faded in. */
const CALM = 500;

/**
 * Looks at the pages one by one as a viewer would, and saves what is to be seen: the page with its badges, the card
 * of its first badge, and the popup. Says each in a line, and returns the paths.
 */
export async function walk(
  testBrowser: TestBrowser,
  pages: readonly { file: string; url: string; what: string }[],
  folder: string,
  say: (line: string) => void,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const shots: string[] = [];
  const shoot = async (page: Page, name: string) => {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    shots.push(path);
  };

  for (const { file, url, what } of pages) {
    const name = basename(file, '.html');
    const page = await testBrowser.visit(url);
    await page.waitForSelector('[data-reelgrade=badge]', { timeout: PATIENCE }).catch(() => undefined);
    await pause(CALM);
    const badges = await badgesOf(page);
    const grades = badges.map(({ text }) => text).join('  ') || 'no grade';
    say(`  ✓ ${what}: ${grades}`);
    await shoot(page, `${name}-badges`);
    if (badges.length > 0) {
      await openCardByKeyboard(page);
      await pause(CALM);
      await shoot(page, `${name}-card`);
    }
    const popup = await openPopupFor(testBrowser, page);
    await shoot(popup, `${name}-popup`);
    await popup.close();
    await page.close();
  }

  const search = await testBrowser.extensionPage('src/extension/popup/index.html');
  await search.setViewport({ width: 400, height: 600 });
  await search.locator('input').fill('metropolis');
  await pause(CALM);
  await shoot(search, 'popup-search');
  await search.close();
  return shots;
}
