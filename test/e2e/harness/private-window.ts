import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { geckoId } from '../../../scripts/build/manifest-for-browser.ts';
import { inFirefox } from './firefox-parent.ts';
import type { TestBrowser } from './launch-browser.ts';

declare const chrome: Browser & {
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    getExtensionsInfo(): Promise<{ id: string; name: string }[]>;
    updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
};

/** Lets the extension run in private windows, as a person does in the browser's page of extensions. It starts again. */
export async function allowInPrivateWindows(testBrowser: TestBrowser): Promise<void> {
  const { browser, name } = testBrowser;
  if (name === 'firefox') {
    await inFirefox(
      browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
        await ExtensionPermissions.add("${geckoId}", { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
        await (await AddonManager.getAddonByID("${geckoId}")).reload();
        return true;
      })()`,
    );
    return;
  }
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async () => {
    // Otherwise the browser switches off what was not installed from its store as soon as it starts again.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    const [ours] = (await chrome.developerPrivate.getExtensionsInfo()).filter(
      ({ name }) => name === 'Reelgrade',
    );
    await chrome.developerPrivate.updateExtensionConfiguration({
      extensionId: ours!.id,
      incognitoAccess: true,
    });
  });
  await page.close();
  // Until it has started again, the browser blocks its pages.
  for (let tries = 0; ; tries++) {
    const opened = await testBrowser.extensionPage('src/extension/options/index.html').catch(() => undefined);
    if (opened) return opened.close();
    if (tries > 20) throw new Error('the extension did not start again');
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Opens an address in a private window of its own. */
export async function visitPrivately(testBrowser: TestBrowser, url: string): Promise<Page> {
  const { browser } = testBrowser;
  const known = new Set(browser.targets());
  const extension = await testBrowser.extensionPage('src/extension/options/index.html');
  await extension.evaluate(async (url) => void (await chrome.windows.create({ incognito: true, url })), url);
  await extension.close();
  const target = await browser.waitForTarget((each) => !known.has(each) && each.url() === url);
  const page = await target.page();
  if (!page) throw new Error(`no page at ${url}`);
  return page;
}
