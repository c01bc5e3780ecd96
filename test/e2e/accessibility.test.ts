import { expect, test } from 'vitest';
import { waitForShadow } from './harness/closed-shadow.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { violations } from './harness/page-axe.ts';
import { openCardByKeyboard, openPopupFor } from './harness/visible-state.ts';

const page = 'https://www.imdb.com/title/tt0034583/';

for (const theme of ['light', 'dark'] as const)
  inBothBrowsers(
    `Accessible, ${theme}`,
    (setup) => {
      test('the theme is as asked', async () => {
        const opened = await setup.testBrowser.visit(page);
        expect(await opened.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
          theme === 'dark',
        );
      });

      test('badge and card', async () => {
        const opened = await setup.testBrowser.visit(page);
        const badge = await waitForShadow(opened, '[data-reelgrade=badge]');
        expect(await violations(opened, badge)).toEqual([]);
        const card = await openCardByKeyboard(opened);
        expect(await violations(opened, card)).toEqual([]);
      });

      test('popup: the films of the page, a search, a review, and nothing found', async () => {
        const popup = await openPopupFor(setup.testBrowser, await setup.testBrowser.visit(page));
        await popup.waitForSelector('.card-place article[aria-busy=false]');
        expect(await violations(popup)).toEqual([]);
        await popup.locator('input').fill('psycho');
        await popup.waitForSelector('.results .row');
        expect(await violations(popup)).toEqual([]);
        await popup.click('.results .row');
        await popup.waitForSelector('article, .rg-card');
        expect(await violations(popup)).toEqual([]);
        await popup.keyboard.press('Escape');
        await popup.locator('input').fill('zzzzqqqq');
        await popup.waitForFunction(() => document.body.textContent?.includes('No review found'));
        expect(await violations(popup)).toEqual([]);
      });

      test('options', async () => {
        const options = await setup.testBrowser.extensionPage('src/extension/options/index.html');
        await options.waitForSelector('h2');
        expect(await violations(options)).toEqual([]);
      });
    },
    { theme },
  );
