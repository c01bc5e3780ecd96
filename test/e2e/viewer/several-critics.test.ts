import { expect, test } from 'vitest';
import { inBothBrowsers } from '../harness/in-both-browsers.ts';
import { violations } from '../harness/page-axe.ts';
import { sampler } from '../harness/sampler-grades.ts';
import { tilePage } from '../harness/tile-page.ts';
import { badgesOf, openCardByKeyboard, openPopupFor } from '../harness/visible-state.ts';

const PAGE = 'https://letterboxd.com/films/popular/';
type Chrome = { chrome: typeof import('webextension-polyfill') };

inBothBrowsers('Several critics of one film', (setup) => {
  test('stand side by side, speak together on the badge where that is chosen, and can be left out', async () => {
    const extension = await setup.testBrowser.extensionTab();
    const films = [...sampler.keys()].map((name) => ({
      title: name.slice(0, -7),
      year: Number(name.slice(-5, -1)),
      kind: 'film',
    }));
    const title = await extension.evaluate(async (films) => {
      const { chrome } = globalThis as unknown as Chrome;
      const { value } = (await chrome.runtime.sendMessage({ reelgrade: 'match', input: films })) as {
        value: { reviews?: { grade?: object }[] }[];
      };
      const at = value.findIndex(({ reviews = [] }) => reviews.filter(({ grade }) => grade).length > 1);
      return films[at] && `${films[at].title} (${films[at].year})`;
    }, films);
    expect(title, 'a film that both bundled archives grade').toBeTruthy();
    const settings = (settings: object) =>
      extension.evaluate(
        (settings) => (globalThis as unknown as Chrome).chrome.storage.local.set({ settings }),
        settings,
      );
    setup.server.put(PAGE, { body: tilePage([title!]) });
    const page = await setup.testBrowser.visit(PAGE);
    await page.bringToFront();
    await page.waitForSelector('[data-reelgrade=badge]');
    const badgeText = async () => (await badgesOf(page))[0]?.text;
    try {
      await settings({ badgeShows: 'recommend' });
      await expect.poll(badgeText).toMatch(/^[0-2] of 2$/);
      await settings({ badgeShows: 'median' });
      await expect.poll(badgeText).toMatch(/^[A-F][+-]?$/);
      const [badge] = await badgesOf(page);
      expect(badge!.label).toContain('2 critics');
      const card = await openCardByKeyboard(page);
      await card.waitForSelector('.rg-scale');
      expect(await card.$$eval('.rg-critic', (all) => all.length)).toBe(2);
      expect(await violations(page, card)).toEqual([]);
      await card.$eval('.rg-leave-out', (button) => (button as HTMLElement).click());
      await expect.poll(async () => (await badgesOf(page))[0]?.label).not.toContain('critics');
      const popup = await openPopupFor(setup.testBrowser, page);
      await popup.waitForSelector('.row');
      await popup.click('.row');
      await popup.waitForSelector('.rg-left-out button');
      expect(await violations(popup)).toEqual([]);
      await popup.click('.rg-left-out button');
      await popup.waitForSelector('.over .rg-scale');
      expect(await violations(popup)).toEqual([]);
      await page.bringToFront();
      await expect.poll(async () => (await badgesOf(page))[0]?.label).toContain('2 critics');
    } finally {
      await settings({});
      await extension.evaluate(() =>
        (globalThis as unknown as Chrome).chrome.storage.local.remove('leftOut'),
      );
    }
  });
});
