import { expect, test } from 'vitest';
import { waitForShadow } from '../harness/closed-shadow.ts';
import { inBothBrowsers } from '../harness/in-both-browsers.ts';
import type { TestBrowser } from '../harness/launch-browser.ts';
import { tilePage, tilePagePolicy } from '../harness/tile-page.ts';

/** Stores settings as the options page does. */
async function settingsOf(testBrowser: TestBrowser): Promise<(settings: object) => Promise<void>> {
  const extension = await testBrowser.extensionTab();
  return (settings) =>
    extension.evaluate(
      (settings) =>
        (
          globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
        ).chrome.storage.local.set({ settings }),
      settings,
    );
}

inBothBrowsers('Tiles by their grade', (setup) => {
  test('are dimmed or outlined as chosen, counted in a note, and shown at a press; nothing moves', async () => {
    const choose = await settingsOf(setup.testBrowser);
    const url = 'https://letterboxd.com/films/';
    const page = await setup.testBrowser.visit(url);
    await page.bringToFront();
    const tiles = () =>
      page.$$eval('.posteritem', (found) =>
        found.map((tile) => {
          const poster = tile.querySelector('[data-item-name]') ?? tile;
          const style = [tile, ...tile.querySelectorAll('*')].map((each) => getComputedStyle(each));
          const { x, y, width, height } = tile.getBoundingClientRect();
          return {
            name: poster.getAttribute('data-item-name'),
            isDimmed: style.some(({ opacity }) => opacity === '0.25'),
            isOutlined: style.some(
              ({ outlineStyle, outlineWidth }) => outlineStyle === 'solid' && outlineWidth === '3px',
            ),
            box: [x, y, width, height],
          };
        }),
      );
    const dimmed = async () => (await tiles()).filter(({ isDimmed }) => isDimmed).map(({ name }) => name);
    await page.waitForSelector('[data-reelgrade=badge]');
    const before = await tiles();
    try {
      await choose({ dimBelow: 80, outlineFrom: 80, dimUnreviewed: false });
      await expect.poll(dimmed).toContain('Metropolis (1927)');
      expect(await dimmed()).not.toContain('Psycho (1960)');
      await expect.poll(async () => (await tiles()).some(({ isOutlined }) => isOutlined)).toBe(true);
      expect((await tiles()).map(({ box }) => box)).toEqual(before.map(({ box }) => box));
      const note = await waitForShadow(page, '[data-reelgrade=note]');
      expect(await note.evaluate((root) => root.querySelector('.note')!.textContent)).toMatch(
        /^\d+ titles? dimmed/,
      );
      await note.$eval('button', (button) => (button as HTMLElement).click());
      await expect.poll(dimmed).toEqual([]);
      await choose({ dimBelow: 80, marksOff: ['letterboxd'] });
      await expect.poll(async () => page.$('[data-reelgrade=note]')).toBeNull();
      expect(await dimmed()).toEqual([]);
    } finally {
      await choose({});
    }
  });

  test('are hidden so that their row closes up, and dimmed where a script places them', async () => {
    const choose = await settingsOf(setup.testBrowser);
    const names = ['Metropolis (1927)', 'Psycho (1960)', 'Nosferatu (1922)', 'Rashomon (1950)'];
    const flowing = 'https://letterboxd.com/films/popular/';
    const placed = 'https://letterboxd.com/films/by/rating/';
    const headers = { 'content-security-policy': tilePagePolicy };
    const head =
      '<style>body { margin: 0 } ul { display: flex; gap: 10px; margin: 0; padding: 0; list-style: none }</style>';
    setup.server.put(flowing, { body: tilePage(names, head), headers });
    const script = `<style>ul { position: relative; list-style: none } li { position: absolute; top: 0 }</style>
      <script>addEventListener('DOMContentLoaded', () => document.querySelectorAll('li').forEach((li, n) => { li.style.left = n * 160 + 'px' }))</script>`;
    setup.server.put(placed, { body: tilePage(names, script), headers });
    try {
      await choose({ dimBelow: 80, hideTiles: true });
      const page = await setup.testBrowser.visit(flowing);
      await page.bringToFront();
      const boxes = () =>
        page.$$eval('.posteritem', (found) => found.map((each) => each.getBoundingClientRect().width));
      const note = await waitForShadow(page, '[data-reelgrade=note]');
      const words = () => note.evaluate((root) => root.querySelector('.note span')!.textContent);
      await expect.poll(words).toMatch(/^\d titles? hidden$/);
      const widths = await boxes();
      const count = widths.filter((width) => width === 0).length;
      expect(await words()).toContain(`${count} title`);
      expect(widths[1]).toBeGreaterThan(0);
      const shown = await page.$$eval('.posteritem', (found) =>
        found.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect().left),
      );
      expect(shown).toEqual(shown.map((_, at) => at * 160));
      await note.$eval('button', (button) => (button as HTMLElement).click());
      await expect.poll(async () => (await boxes()).filter((width) => width === 0)).toEqual([]);
      const other = await setup.testBrowser.visit(placed);
      await other.bringToFront();
      const dims = await waitForShadow(other, '[data-reelgrade=note]');
      await expect
        .poll(() => dims.evaluate((root) => root.querySelector('.note span')!.textContent))
        .toMatch(new RegExp(`^${count} titles? dimmed$`));
    } finally {
      await choose({});
    }
  });
});
