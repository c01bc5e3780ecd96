import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { waitForShadow } from '../harness/closed-shadow.ts';
import { inBothBrowsers } from '../harness/in-both-browsers.ts';
import type { TestBrowser } from '../harness/launch-browser.ts';
import { tilePage, tilePagePolicy } from '../harness/tile-page.ts';
import { badgesOf } from '../harness/visible-state.ts';

declare const chrome: Browser;

const names = ['Metropolis (1927)', 'Psycho (1960)', 'Nosferatu (1922)'];
const url = 'https://letterboxd.com/films/popular/';
const row =
  'ul { display: flex; gap: 10px; margin: 20px; padding: 0; list-style: none } img { display: block; width: 150px; height: 225px }';
/** Letterboxd's posters as its own styles have them, and without any position, where a badge stands in the text's place. */
const layouts = {
  positioned: '',
  unpositioned: '.react-component { position: static !important; }',
};

async function chooseLook(testBrowser: TestBrowser, look: object | undefined): Promise<void> {
  const extension = await testBrowser.extensionTab();
  const usual = { corner: 'topStart', size: 'usual', opacity: 1, onHover: false };
  const settings = look ? { badgeLooks: { letterboxd: { ...usual, ...look } } } : {};
  await extension.evaluate((settings) => chrome.storage.local.set({ settings }), settings);
}

/** The room between each badge and the edges of its poster: left, right, top, bottom. */
const rooms = async (page: Page) =>
  Promise.all(
    (await badgesOf(page)).map(({ host }) =>
      host.evaluate((badge) => {
        const at = badge.getBoundingClientRect();
        const poster = badge.closest('li')!.querySelector('img')!.getBoundingClientRect();
        return [
          at.left - poster.left,
          poster.right - at.right,
          at.top - poster.top,
          poster.bottom - at.bottom,
        ].map(Math.round);
      }),
    ),
  );

const opacities = async (page: Page) =>
  Promise.all(
    (await badgesOf(page)).map(({ button }) => button.evaluate((each) => getComputedStyle(each).opacity)),
  );

inBothBrowsers('The look of badges', (setup) => {
  const visit = async (css: string, direction = 'ltr') => {
    const head = `<style>${row} ${css}</style><script>document.documentElement.dir = '${direction}'</script>`;
    setup.server.put(url, {
      body: tilePage(names, head, '<a id="before" href="#">-</a>'),
      headers: { 'content-security-policy': tilePagePolicy },
    });
    const page = await setup.testBrowser.visit(url);
    await page.bringToFront();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-reelgrade=badge]').length === count,
      {},
      names.length,
    );
    return page;
  };

  for (const [name, css] of Object.entries(layouts))
    test(`a badge is in the chosen corner of its poster, ${name}`, async () => {
      try {
        await chooseLook(setup.testBrowser, { corner: 'bottomEnd' });
        const page = await visit(css);
        const inCorner = (right: number, bottom: number) => async () =>
          (await rooms(page)).map((room) => [room[right], room[bottom]]);
        await expect.poll(inCorner(1, 3)).toEqual(names.map(() => [6, 6]));
        await chooseLook(setup.testBrowser, { corner: 'topEnd', size: 'large' });
        await expect.poll(inCorner(1, 2)).toEqual(names.map(() => [6, 6]));
        // The posters get smaller, as on a window that is made narrow.
        await page.addStyleTag({
          content: '.react-component, img { width: 90px !important; height: 135px !important }',
        });
        await expect.poll(inCorner(1, 2)).toEqual(names.map(() => [6, 6]));
        const fromRight = await visit(css, 'rtl');
        await expect
          .poll(async () => (await rooms(fromRight)).map((room) => [room[0], room[2]]))
          .toEqual(names.map(() => [6, 6]));
      } finally {
        await chooseLook(setup.testBrowser, undefined);
      }
    });

  test('on hover only, a badge is there for the pointer and for the keyboard, and gone otherwise', async () => {
    try {
      await chooseLook(setup.testBrowser, { onHover: true });
      const page = await visit('');
      await page.mouse.move(5, 5);
      await expect.poll(() => opacities(page)).toEqual(['0', '0', '0']);
      const [x, y] = await page.$eval('li:nth-child(2) img', (poster) => {
        const { left, bottom } = poster.getBoundingClientRect();
        return [left + 20, bottom - 20];
      });
      await page.mouse.move(x!, y!);
      await expect.poll(() => opacities(page)).toEqual(['0', '1', '0']);
      // On the badge itself, until its card opens, and away: the card closes, and the badge goes with it.
      const [, second] = await badgesOf(page);
      await second!.host.hover();
      await waitForShadow(page, '[data-reelgrade=card]');
      await page.mouse.move(5, 5);
      await expect.poll(() => opacities(page)).toEqual(['0', '0', '0']);
      await page.focus('#before');
      await page.keyboard.press('Tab');
      await expect.poll(() => opacities(page)).toEqual(['1', '0', '0']);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await expect.poll(() => opacities(page)).toEqual(['0', '1', '0']);
    } finally {
      await chooseLook(setup.testBrowser, undefined);
    }
  });
});
