import { expect, test } from 'vitest';
import { waitForShadow } from './harness/closed-shadow.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';

inBothBrowsers('Tiles by their grade', (setup) => {
  test('are dimmed or outlined as chosen, counted in a note, and shown at a press; nothing moves', async () => {
    const extension = await setup.testBrowser.extensionTab();
    const choose = (settings: object) =>
      extension.evaluate(
        (settings) =>
          (
            globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
          ).chrome.storage.local.set({ settings }),
        settings,
      );
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
});
