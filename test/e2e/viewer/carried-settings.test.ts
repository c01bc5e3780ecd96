import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { inBothBrowsers } from '../harness/in-both-browsers.ts';

declare const chrome: Browser;

inBothBrowsers('Settings that go along to other browsers', (setup) => {
  test('are in the browser’s sync once that is switched on, and what comes from there is taken', async () => {
    const options = await setup.testBrowser.extensionPage('src/extension/options/index.html');
    const settings = () =>
      options.evaluate(
        async () => (await chrome.storage.local.get('settings')).settings as object | undefined,
      );
    const carried = (name: string) =>
      options.evaluate(
        async (key) => (await chrome.storage.sync.get(key))[key] as object | undefined,
        `setting:${name}`,
      );
    try {
      await options.waitForSelector('#all .switch input');
      expect(await options.evaluate(async () => Object.keys(await chrome.storage.sync.get()))).toEqual([]);
      await options.click('#all .switch input');
      await expect.poll(() => carried('dimBelow')).toMatchObject({ value: 0 });
      expect(await carried('ownHosts')).toBeUndefined();
      // As if another browser of the viewer's had changed it later.
      await options.evaluate(() =>
        chrome.storage.sync.set({ 'setting:dimBelow': { value: 60, at: Date.now() + 60_000 } }),
      );
      await expect.poll(settings).toMatchObject({ dimBelow: 60, sync: true });
      await options.waitForFunction(() =>
        [...document.querySelectorAll('select')].some((field) => field.value === '60'),
      );
    } finally {
      await options.evaluate(async () => {
        await chrome.storage.local.set({ settings: {} });
        await chrome.storage.local.remove('syncState');
        await chrome.storage.sync.clear();
      });
    }
  });
});
