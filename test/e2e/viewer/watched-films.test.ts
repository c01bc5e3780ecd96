import { expect, test } from 'vitest';
import { inBothBrowsers } from '../harness/in-both-browsers.ts';
import { optionsSection } from '../harness/options-section.ts';
import { violations } from '../harness/page-axe.ts';
import { badgesOf, openCardByKeyboard, openPopupFor } from '../harness/visible-state.ts';

const CASABLANCA = 'https://www.imdb.com/title/tt0034583/';

inBothBrowsers('What the viewer says of films', (setup) => {
  test('is said on the card, shown on badges and in the popup, kept, and hides grades until seen', async () => {
    const extension = await setup.testBrowser.extensionTab();
    const chooseSettings = (settings: object) =>
      extension.evaluate(
        (settings) =>
          (
            globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
          ).chrome.storage.local.set({ settings }),
        settings,
      );
    const page = await setup.testBrowser.visit(CASABLANCA);
    await page.waitForSelector('[data-reelgrade=badge]');
    const card = await openCardByKeyboard(page);
    await card.waitForSelector('.rg-watch button');
    expect(await violations(page, card)).toEqual([]);
    await card.$eval('.rg-watch button', (button) => (button as HTMLElement).click());
    try {
      const said = async () => {
        const [badge] = await badgesOf(page);
        return badge?.button.evaluate((button) => button.getAttribute('aria-description'));
      };
      await expect.poll(said).toBe('Seen');
      const popup = await openPopupFor(setup.testBrowser, page);
      await popup.waitForSelector('.rg-watch [aria-pressed=true]');
      expect(await popup.$eval('.rg-watch [aria-pressed=true]', (each) => each.textContent)).toBe('Seen');
      expect(await violations(popup)).toEqual([]);
      await chooseSettings({ hideUntilSeen: true });
      await page.bringToFront();
      const texts = async () => (await badgesOf(page)).map(({ text }) => text);
      await expect.poll(async () => (await texts()).includes('···')).toBe(true);
      const [own] = await badgesOf(page);
      expect(own!.label).toContain('Casablanca');
      expect(own!.text).not.toBe('···');
      await popup.bringToFront();
      await popup.click('.rg-watch [aria-pressed=true]');
      await page.bringToFront();
      await expect.poll(async () => (await texts()).every((text) => text === '···')).toBe(true);
    } finally {
      await chooseSettings({});
    }
  });

  test('comes from exports of other services, with undo', async () => {
    const options = await setup.testBrowser.extensionPage('src/extension/options/index.html');
    await options.waitForSelector('#films .buttons');
    const { choose, sees } = optionsSection(options, 'films');
    await choose('watched.csv', 'Date,Name,Year,Letterboxd URI\n,Psycho,1960,x\n,Metropolis,1927,x\n');
    await sees('2 films added or changed.');
    await sees('2 seen · 0 want to see');
    expect(await violations(options)).toEqual([]);
    await choose('nonsense.csv', 'a,b\n1,2\n');
    await sees('This is no export');
    await choose('watchlist.csv', 'Date,Name,Year,Letterboxd URI\n,Psycho,1960,x\n');
    await sees('1 seen · 1 want to see');
    await options.click('#films .notice button');
    await sees('2 seen · 0 want to see');
    await choose('refused.csv', 'Date,Name,Year,Letterboxd URI\n,Nosferatu,1922,x\n');
    await sees('3 seen');
    await options.evaluate(() =>
      (
        globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
      ).chrome.runtime.sendMessage({ reelgrade: 'replaceWatchList', input: [] }),
    );
  });
});
