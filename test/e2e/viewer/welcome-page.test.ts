import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { inBothBrowsers } from '../harness/in-both-browsers.ts';
import { violations } from '../harness/page-axe.ts';
import { setTheme } from '../harness/set-theme.ts';

declare const chrome: Browser;

const welcome = 'src/extension/welcome/index.html';

inBothBrowsers('The page after installing', (setup) => {
  test('shows real grades, opens their reviews, and passes axe in both themes', async () => {
    const page = await setup.testBrowser.extensionPage(welcome);
    await page.waitForFunction(() => document.querySelectorAll('.poster button').length === 4);
    await page.click('.poster button');
    await page.waitForSelector('.panel article[aria-busy=false]');
    expect(await page.$eval('.panel', (panel) => panel.textContent)).toContain('Casablanca');
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(setup.testBrowser, page, theme);
      expect(await violations(page)).toEqual([]);
    }
  });

  test('switches critics, in the settings that all else reads', async () => {
    const page = await setup.testBrowser.extensionPage(welcome);
    const stored = () =>
      page.evaluate(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        return (settings as { archivesOff?: string[] } | undefined)?.archivesOff ?? [];
      });
    try {
      await page.waitForSelector('.critics input');
      await page.click('.critics li:last-child input');
      await expect.poll(stored).toHaveLength(1);
    } finally {
      await page.evaluate(() => chrome.storage.local.set({ settings: {} }));
    }
  });
});

inBothBrowsers('News after an update', (setup) => {
  test('is a dot in the popup, which opens it and is gone; nothing opens by itself', async () => {
    const first = await setup.testBrowser.extensionPage('src/extension/popup/index.html');
    await first.waitForSelector('.foot');
    expect(await first.$('.news-dot')).toBeNull();
    const count = (await setup.testBrowser.browser.pages()).length;
    await first.evaluate(() => chrome.storage.local.set({ news: true }));
    const popup = await setup.testBrowser.extensionPage('src/extension/popup/index.html');
    const dot = await popup.waitForSelector('.news-dot');
    expect((await setup.testBrowser.browser.pages()).length).toBe(count + 1);
    expect(await violations(popup)).toEqual([]);
    await dot!.click();
    // Asked of the pages themselves: Firefox reports no address of an extension's page.
    const addresses = async () =>
      Promise.all(
        (await setup.testBrowser.browser.pages()).map((page) =>
          page.evaluate(() => location.href).catch(() => ''),
        ),
      );
    await expect
      .poll(async () => (await addresses()).some((address) => address.endsWith('?news')), { timeout: 15_000 })
      .toBe(true);
    const again = await setup.testBrowser.extensionPage('src/extension/popup/index.html');
    await again.waitForSelector('.foot');
    await expect
      .poll(() => again.evaluate(async () => (await chrome.storage.local.get('news')).news))
      .toBeUndefined();
    expect(await again.$('.news-dot')).toBeNull();
  });
});
